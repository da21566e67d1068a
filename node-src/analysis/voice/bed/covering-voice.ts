import type { VoicePassage } from "#src/analysis/voice/place-in-song.ts";
import { decibelsToPower } from "#src/dsp/decibels.ts";
import { BED_BANDS } from "#src/knowledge/ears/bed/bed-bands.ts";
import type { BandFeatures, FileFeatures } from "#src/model/hearing.ts";
import type { Beats } from "#src/model/units.ts";

/** A passage heard in bands, and the gain it plays at. */
export type BandPassage = Omit<VoicePassage, "features"> & { readonly features: BandFeatures };

/**
 * The bed as it covers this voice: its power in the voice's own band, to be placed in the song.
 *
 * Shape: each band counts by the power that a Wiener filter lets through which tells the voice's mean spectrum from an even noise 20 dB under its
 * strongest band; all of it scaled so that a bed with the voice's own spectrum has what it has from 300 Hz to 5 kHz. The voice's
 * level is of no matter, and a bed twice as loud measures twice as much.
 * Edge: a voice without power there, or none at all, has no band of its own: the bed counts from 300 Hz to 5 kHz.
 * Source: Wiener 1949, Extrapolation, Interpolation, and Smoothing of Stationary Time Series (S / (S + N)); that a masker counts where
 * it shares a band with the signal: Fletcher 1940, Rev. Mod. Phys. 12.
 */
export function coveringVoice(bed: readonly BandPassage[], voice: readonly BandPassage[]): readonly VoicePassage[] {
  const placed = new Map<BandFeatures, FileFeatures>();
  const weights = ownBand(meanSpectrum(voice));
  return bed.map(({ features, ...passage }) => {
    const heard = placed.get(features) ?? bedAlone(features, weights);
    placed.set(features, heard);
    return { ...passage, features: heard };
  });
}

/** What the voice has in each band, over the whole hops that its passages play. */
function meanSpectrum(voice: readonly BandPassage[]): readonly number[] {
  const spectrum: number[] = [];
  for (const { features, passage, gain } of voice) {
    const hopAt = (beats: Beats) => passage.toFile(beats) * features.hopsPerSecond;
    const [from, to] = [Math.max(0, Math.ceil(hopAt(passage.songStart))), Math.floor(hopAt(passage.songEnd))];
    for (const [band, power] of features.bands.entries()) {
      let sum = 0;
      for (let hop = from; hop < Math.min(to, power.length); hop++) sum += power[hop]!;
      spectrum[band] = (spectrum[band] ?? 0) + (gain * gain * sum) / features.hopsPerSecond;
    }
  }
  return spectrum;
}

/** How much of each band counts; bands that the voice's files do not reach count for nothing. */
function ownBand(spectrum: readonly number[]): (band: number) => number {
  const all = spectrum.reduce((sum, power) => sum + power, 0);
  const noise = decibelsToPower(-BED_BANDS.under) * spectrum.reduce((most, power) => Math.max(most, power), 0);
  if (!(noise > 0)) return () => 1;
  const passed = spectrum.map((power) => (power / (power + noise)) ** 2);
  const scale = all / spectrum.reduce((sum, power, band) => sum + power * passed[band]!, 0);
  return (band) => scale * (passed[band] ?? 0);
}

function bedAlone({ hopsPerSecond, duration, bands }: BandFeatures, weight: (band: number) => number): FileFeatures {
  const bed = new Float64Array(bands[0]?.length ?? 0);
  for (const [band, power] of bands.entries()) {
    const counts = weight(band);
    for (let hop = 0; hop < bed.length; hop++) bed[hop]! += counts * power[hop]!;
  }
  const nothing = new Float64Array(0);
  return { hopsPerSecond, duration, bed, power: nothing, peak: new Float32Array(0), voiced: nothing, airy: nothing };
}
