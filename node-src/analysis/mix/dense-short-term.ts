import { type BandHistory, overWindows } from "#src/analysis/mix/band-history.ts";
import { powerToLoudness } from "#src/dsp/decibels.ts";
import { GATING, WINDOWS } from "#src/knowledge/gating.ts";
import { DENSE_SHORT_TERM } from "#src/knowledge/quality-control/mix-limits.ts";
import type { Lufs } from "#src/model/units.ts";

/**
 * The 95th percentile of short-term loudness over -70 LUFS; `-Infinity` where none is.
 *
 * Shape: windows of 3 s as whole blocks, one a block, so within 0.1 LU of the meter's own. Of one channel by the standard, 3 LU under the two that it plays from.
 */
export function denseShortTerm(history: BandHistory, channels: number): Lufs {
  const length = Math.round(WINDOWS.shortTerm * history.blocksPerSecond);
  const powers = overWindows(
    history.blocks(),
    { length, step: 1 },
    (block) => channels * (history.mid(block, 0, history.bands) + history.side(block, 0, history.bands)),
  );
  const heard = Array.from(powers, powerToLoudness).filter((loudness) => loudness > GATING.absolute);
  heard.sort((a, b) => a - b);
  return heard[Math.min(heard.length - 1, Math.floor(DENSE_SHORT_TERM * heard.length))] ?? Number.NEGATIVE_INFINITY;
}
