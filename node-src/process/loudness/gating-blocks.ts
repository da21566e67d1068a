import { windowMeans } from "#src/dsp/series/window-means.ts";
import { GATING } from "#src/knowledge/gating.ts";
import { STEPS_PER_SECOND } from "#src/process/loudness/step-powers.ts";

/** Mean powers of the blocks of 400 ms that gates look at, from those of steps (`stepPowers`). Source: ITU-R BS.1770-5, Annex 1. */
export function gatingBlocks(steps: Float64Array): Float64Array {
  return windowMeans(steps, Math.round(GATING.block * STEPS_PER_SECOND), 1);
}
