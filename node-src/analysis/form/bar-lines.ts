import type { Bars } from "#src/model/time/bars.ts";
import type { Beats } from "#src/model/units.ts";

/**
 * The bar lines of a stretch, at most `most` bars of it: where it begins and ends inside a bar, its edge stands for the line.
 *
 * Shape: rising; the first is `from`, the last `to` or the last line that was counted. A pick-up before the first line is a bar of
 * its own, shorter than the others.
 */
export function barLines(bars: Bars, from: Beats, to: Beats, most: number): Beats[] {
  const lines: Beats[] = [from];
  for (let at = from; at < to - SAME && lines.length <= most; ) {
    at = Math.min(to, lineAfter(bars, at));
    lines.push(at);
  }
  return lines;
}

/** The bar line nearest to a beat; of two as near the later. A change of signature is a line. */
export function nearestBarLine(bars: Bars, at: Beats): Beats {
  const { from, to } = bars.signatureAt(at);
  const length = bars.barLengthAt(at);
  const before = from + Math.floor((at - from) / length) * length;
  const after = Math.min(to, before + length);
  return after - at <= at - before ? after : before;
}

function lineAfter(bars: Bars, at: Beats): Beats {
  const { from, to } = bars.signatureAt(at);
  const length = bars.barLengthAt(at);
  return Math.min(to, from + (Math.floor((at - from) / length + SAME) + 1) * length);
}

/** Beats and bars that rounding alone can put between two that are one. */
const SAME = 1e-6;
