import { audible } from "#src/curve/parameter-gain.ts";
import type { Breakpoint, Envelope } from "#src/model/envelope.ts";
import type { Taper } from "#src/model/taper.ts";
import type { Bars } from "#src/model/time/bars.ts";
import type { Beats, RawValue, Seconds } from "#src/model/units.ts";

/** How densely breakpoints stand: their mean over the bars that `from` to `to` touches, and the most in one bar. */
export function breakpointsPerBar(
  envelope: Envelope,
  bars: Bars,
  from: Beats,
  to: Beats,
): { readonly mean: number; readonly most: number } {
  const counts = new Map<number, number>();
  for (const { time } of envelope) counts.set(bars.barAt(time), (counts.get(bars.barAt(time)) ?? 0) + 1);
  const length = Math.max(bars.barLengthAt(from), to - from) / bars.barLengthAt(from);
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  return { mean: envelope.length / length, most };
}

/**
 * The steepest move of breakpoints in raw values, in dB per second of song, as Live draws them: straight in the raw value,
 * so that a stored gain is steepest at the quiet end of its segment. Steps between two breakpoints at one time are left
 * out, and so is what begins or ends in silence.
 */
export function steepestSlope(points: Envelope<RawValue>, taper: Taper, toSeconds: (at: Beats) => Seconds): number {
  let most = 0;
  for (let i = 1; i < points.length; i++) {
    const left = points[i - 1]!;
    const right = points[i]!;
    const sounds = audible(taper, Math.min(left.value, right.value)) > Number.NEGATIVE_INFINITY;
    if (!(sounds && right.time - left.time > SAME_TIME && right.value !== left.value)) continue;
    for (let k = 0; k <= LOOKS; k++) most = Math.max(most, slopeAt(left, right, k / LOOKS, taper, toSeconds));
  }
  return most;
}

/** Two points nearer than this are at one time: a file's decimals cannot tell them apart. */
export const SAME_TIME: Beats = 1e-6;
/** Places in a segment where its slope is looked at: the ends, where a stored gain is steepest, and between for a fader's law. */
const LOOKS = 8;
/** The part of a segment that its slope is taken over: short enough that a 2 dB chord reads within 0.01 %. */
const LOOK = 0.001;

function slopeAt(
  left: Breakpoint<RawValue>,
  right: Breakpoint<RawValue>,
  place: number,
  taper: Taper,
  toSeconds: (at: Beats) => Seconds,
): number {
  const from = Math.min(place, 1 - LOOK);
  const at = (share: number) => ({
    level: taper.toUnit(left.value + (right.value - left.value) * share),
    seconds: toSeconds(left.time + (right.time - left.time) * share),
  });
  const a = at(from);
  const b = at(from + LOOK);
  return Math.abs(b.level - a.level) / (b.seconds - a.seconds);
}
