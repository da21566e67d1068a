import { loudnessToPower, powerToLoudness } from "#src/dsp/decibels.ts";
import { gatedPower } from "#src/dsp/series/gated-power.ts";
import { windowMeans } from "#src/dsp/series/window-means.ts";
import { GATING } from "#src/knowledge/gating.ts";
import type { Lufs } from "#src/model/units.ts";

/**
 * Integrated loudness of K-weighted, channel-weighted mean powers on an even grid of `perSecond` steps (10 or 100).
 *
 * Shape: any length; shorter than one 400 ms gating block gives `-Infinity`. A last, incomplete block is not used.
 * Unit: LUFS. Silence and everything below -70 LUFS give `-Infinity`, never NaN.
 * Source: ITU-R BS.1770-5, Annex 1, eq. 3 to 7.
 *
 * @example
 * const tenSeconds = new Float64Array(100).fill(0.01);
 * integratedLoudness(tenSeconds, 10); // => -20.691
 */
export function integratedLoudness(power: Float64Array, perSecond: number): Lufs {
  return powerToLoudness(
    gatedPower(gatingBlocks(power, perSecond), loudnessToPower(GATING.absolute), GATING.relative).mean,
  );
}

/** Mean powers of the overlapping gating blocks. */
export function gatingBlocks(power: Float64Array, perSecond: number): Float64Array {
  return windowMeans(power, Math.round(GATING.block * perSecond), Math.round(GATING.step * perSecond));
}
