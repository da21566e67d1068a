import type { Envelope } from "#src/model/envelope.ts";
import type { Bars } from "#src/model/time/bars.ts";
import type { Beats, Decibels, Seconds } from "#src/model/units.ts";

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
  return { mean: envelope.length / length, most: Math.max(0, ...counts.values()) };
}

/** The steepest segment of an envelope in dB, per second of song. Steps between two breakpoints at one time are left out. */
export function steepestSlope(envelope: Envelope<Decibels>, toSeconds: (at: Beats) => Seconds): number {
  let most = 0;
  for (let i = 1; i < envelope.length; i++) {
    const left = envelope[i - 1]!;
    const right = envelope[i]!;
    const seconds = toSeconds(right.time) - toSeconds(left.time);
    if (seconds > 0) most = Math.max(most, Math.abs(right.value - left.value) / seconds);
  }
  return most;
}
