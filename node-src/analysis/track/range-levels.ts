import { meanBands } from "#src/analysis/track/mean-bands.ts";
import { FULL_SCALE_SINE_POWER, powerToDecibels } from "#src/dsp/decibels.ts";
import { FREQUENCY_RANGES } from "#src/knowledge/frequency-ranges.ts";
import { CAM_BAND_EDGES } from "#src/knowledge/mix/cam-bands.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { Dbfs } from "#src/model/units.ts";

/** The seven named ranges, by the names of the command line's contract. */
export type RangeLevels = Readonly<Record<(typeof RANGE_NAMES)[number], Dbfs>>;

const RANGE_NAMES = ["subBass", "bass", "lowMids", "mids", "upperMids", "presence", "brilliance"] as const;

/**
 * Mean levels of the named ranges over the whole sound; a full-scale sine in both channels reads 0 dB, as in the meter's spectrum.
 *
 * Edge: a band astride the edge of two ranges is shared in proportion. A range that holds nothing reads `-Infinity`.
 */
export function rangeLevels(features: Pick<TrackFeatures, "bands" | "frames">): RangeLevels {
  const means = meanBands(features, null);
  const levels = FREQUENCY_RANGES.map(({ low, high }) =>
    powerToDecibels(powerWithin(means, low, high) / (2 * FULL_SCALE_SINE_POWER)),
  );
  return Object.fromEntries(RANGE_NAMES.map((name, i) => [name, levels[i]!])) as RangeLevels;
}

function powerWithin(means: Float64Array, low: number, high: number): number {
  return means.reduce((sum, power, band) => {
    const [from, to] = [CAM_BAND_EDGES[band]!, CAM_BAND_EDGES[band + 1]!];
    const inside = Math.max(0, Math.min(high, to) - Math.max(low, from));
    return sum + (power * inside) / (to - from);
  }, 0);
}
