/**
 * Stretches of bars for a sentence: `bar 3`, `bars 3 and 9 to 16`.
 *
 * Edge: beyond `most` stretches the rest are counted: `bars 1, 3, 5, 7 and 2 more stretches`. None give an empty text.
 */
export function barWords(bars: BarSpans, most = Number.POSITIVE_INFINITY): string {
  const said = bars.slice(0, most).map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`));
  const more = bars.length - said.length;
  const all = more === 0 ? said : [...said, `${more} more ${more === 1 ? "stretch" : "stretches"}`];
  if (all.length === 0) return "";
  const one = bars.length === 1 && bars[0]![0] === bars[0]![1];
  const words = all.length === 1 ? all[0]! : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
  return `${one ? "bar" : "bars"} ${words}`;
}

/** Bars from and to, counted from 1, the last one included. */
export type BarSpans = readonly (readonly [from: number, to: number])[];
