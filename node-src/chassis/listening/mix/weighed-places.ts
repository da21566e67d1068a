/** A place to look at something, and how much it counts. */
export interface WeighedPlace {
  readonly at: number;
  /** The weights of all places add up to 1. */
  readonly weight: number;
}

/**
 * Where to look at something that is smooth between `knots`, in rising order, for its mean from `from` to `to`.
 *
 * Shape: two places between any two knots, which is exact up to the third power and never at a knot itself, where a gain may jump.
 * Source: Gauss and Legendre's rule of two places.
 */
export function weighedPlaces(from: number, to: number, knots: readonly number[]): readonly WeighedPlace[] {
  const places: WeighedPlace[] = [];
  let start = from;
  for (let knot = firstAfter(knots, from); start < to; knot += 1) {
    const end = Math.min(to, knots[knot] ?? to);
    const weight = (end - start) / (to - from) / 2;
    const middle = (start + end) / 2;
    const away = (end - start) / 2 / Math.sqrt(3);
    if (end > start) places.push({ at: middle - away, weight }, { at: middle + away, weight });
    start = end;
  }
  return places;
}

function firstAfter(knots: readonly number[], at: number): number {
  let low = 0;
  let high = knots.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (knots[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
