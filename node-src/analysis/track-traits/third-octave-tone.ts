import { powerToDecibels } from "#src/dsp/decibels.ts";
import { CAM_BAND_EDGES } from "#src/knowledge/mix/cam-bands.ts";
import { TONE_BAND_EDGES } from "#src/knowledge/quality-control/tone-bands.ts";
import type { Decibels } from "#src/model/units.ts";

/**
 * Levels of the third octaves of `TONE_BANDS` out of powers of 75 bands of half a Cam.
 *
 * What of a band lies in which third octave is not known: it is shared out as usual tones have it, so that the lowest band, which begins at 20 Hz, does
 * not put into 31 Hz what lies at 50.
 * @param usual levels of the same third octaves.
 */
export function thirdOctaveTone(bands: Float64Array, usual: readonly Decibels[]): readonly Decibels[] {
  const powers = usual.map(() => 0);
  for (let band = 0; band < bands.length; band++) {
    const shares = usual.map((level, third) => overlap(band, third) * 10 ** (level / 10));
    const all = shares.reduce((sum, share) => sum + share, 0);
    if (all > 0)
      for (let third = 0; third < powers.length; third++) powers[third]! += (bands[band]! * shares[third]!) / all;
  }
  return powers.map(powerToDecibels);
}

/** Of a third octave, the part within a band, in octaves' measure. */
function overlap(band: number, third: number): number {
  const low = Math.max(CAM_BAND_EDGES[band]!, TONE_BAND_EDGES[third]!);
  const high = Math.min(CAM_BAND_EDGES[band + 1]!, TONE_BAND_EDGES[third + 1]!);
  return high > low ? Math.log(high / low) : 0;
}
