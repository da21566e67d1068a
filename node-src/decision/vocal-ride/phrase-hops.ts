import type { Hearing, Span } from "#src/model/hearing.ts";

/** A span as hops of a hearing: from `from` up to `to`. */
export interface PhraseHops {
  readonly from: number;
  readonly to: number;
}

/** Spans of song time on the hearing's grid, cut off at its ends. */
export function hopsOf({ start, hopsPerSecond, power }: Hearing, spans: readonly Span[]): PhraseHops[] {
  const hop = (at: number) => Math.min(power.length, Math.max(0, Math.round((at - start) * hopsPerSecond)));
  return spans.map((span) => ({ from: hop(span.start), to: hop(span.end) }));
}
