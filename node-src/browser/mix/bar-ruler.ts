/** The bars that a timeline shows, from 1, the last one included. */
export interface RulerBars {
  readonly from: number;
  readonly to: number;
}

/**
 * Bars to write on a ruler: at most `most`, evenly apart by 1, 2, 4, 8 … bars, on those that a musician counts from (1, 5, 9 …).
 *
 * Edge: bars that run backwards give none.
 */
export function rulerTicks({ from, to }: RulerBars, most: number): readonly number[] {
  let step = 1;
  while ((to - from + 1) / step > most) step *= 2;
  const first = Math.ceil((from - 1) / step) * step + 1;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, index) => first + index * step);
}

/** Where a stretch of bars stands in a timeline, as shares of its length; `null` for one outside. */
export function placeOfBars(
  [first, last]: readonly [from: number, to: number],
  { from, to }: RulerBars,
): { readonly left: number; readonly width: number } | null {
  const [begin, end] = [Math.max(first, from), Math.min(last, to)];
  if (end < begin) return null;
  const length = to - from + 1;
  return { left: (begin - from) / length, width: (end - begin + 1) / length };
}
