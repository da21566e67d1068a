import { CAM_BAND_EDGES, CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import type { Hertz } from "#src/model/units.ts";

/** Gains on samples of each band of `TrackFeatures`, from a power response: the mean over the band, as of noise in it. */
export function bandGains(powerAt: (frequency: Hertz) => number): Float64Array {
  return Float64Array.from(POINTS, (points) => {
    const power = points.reduce((sum, frequency) => sum + powerAt(frequency), 0) / points.length;
    return Math.sqrt(Math.max(0, power));
  });
}

/** Where a response is looked at in a band: the outermost reach over more than an octave. */
const INSIDE = 3;
const OUTERMOST = 9;

const POINTS: readonly (readonly Hertz[])[] = CAM_BANDS.map((_, band) => {
  const low = CAM_BAND_EDGES[band]!;
  const high = CAM_BAND_EDGES[band + 1]!;
  const count = band === 0 || band === CAM_BANDS.length - 1 ? OUTERMOST : INSIDE;
  return Array.from({ length: count }, (_, point) => low + ((point + 0.5) / count) * (high - low));
});
