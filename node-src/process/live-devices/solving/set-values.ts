import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { GLUE_STEPS } from "#src/knowledge/live/knobs/glue-steps.ts";
import type { AskedCompression, CompressionSettings } from "#src/model/mix/moves/compression.ts";
import type { Decibels } from "#src/model/units.ts";

/** A Compressor as a set file holds it, as Peak. */
export function compressorValues(
  threshold: Decibels,
  { ratio, attack, release, knee }: CompressionSettings,
  keyed: boolean,
): ReadonlyMap<string, number> {
  return new Map([
    ["Threshold", decibelsToAmplitude(threshold)],
    ["Ratio", ratio],
    ["Attack", attack * MILLISECONDS],
    ["Release", release * MILLISECONDS],
    ["Knee", knee],
    ["Model", PEAK],
    ["SideChain/OnOff", keyed ? 1 : 0],
  ]);
}

/** A Glue Compressor as a set file holds it: ratio and times by the nearest steps of its menus. */
export function glueValues(
  threshold: Decibels,
  { ratio, attack, release }: CompressionSettings,
  keyed: boolean,
): ReadonlyMap<string, number> {
  return new Map([
    ["Threshold", threshold],
    ["Ratio", nearest(GLUE_STEPS.ratio, ratio)],
    ["Attack", nearest(GLUE_STEPS.attack, attack * MILLISECONDS)],
    ["Release", nearest(GLUE_STEPS.release, release)],
    ["SideChain/OnOff", keyed ? 1 : 0],
  ]);
}

/** Where thresholds end. Source: `DEVICE_BODIES`: 0.000316 to 1.995; Ableton, Live 12 manual, "Glue Compressor". */
export const THRESHOLD_RANGES: Readonly<Record<AskedCompression["device"], readonly [Decibels, Decibels]>> = {
  Compressor: [-70, 6],
  "Glue Compressor": [-40, 0],
};

const MILLISECONDS = 1000;
/** Place in the menu of detectors. Source: as `liveCompressor`. */
const PEAK = 0;

/** By ratio, as a step of these menus is a factor. */
function nearest(steps: readonly number[], value: number): number {
  const away = (step: number) => Math.abs(Math.log(step / value));
  return steps.reduce((best, step, i) => (away(step) < away(steps[best]!) ? i : best), 0);
}
