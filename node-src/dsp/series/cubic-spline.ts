/**
 * The natural cubic spline through the points (xs[i], ys[i]): smooth to the second derivative, which is 0 at the ends.
 *
 * Shape: `xs` rises strictly and holds two values or more. Beyond the ends the outermost y holds.
 */
export function cubicSpline(xs: readonly number[], ys: readonly number[]): (x: number) => number {
  const bends = secondDerivatives(xs, ys);
  const last = xs.length - 1;
  return (x) => {
    if (x <= xs[0]!) return ys[0]!;
    if (x >= xs[last]!) return ys[last]!;
    const right = xs.findIndex((at) => at > x);
    const width = xs[right]! - xs[right - 1]!;
    const t = (x - xs[right - 1]!) / width;
    const s = 1 - t;
    const bend = ((s ** 3 - s) * bends[right - 1]! + (t ** 3 - t) * bends[right]!) * (width ** 2 / 6);
    return s * ys[right - 1]! + t * ys[right]! + bend;
  };
}

/** Solves the tridiagonal system of a natural spline: one sweep down, one up. */
function secondDerivatives(xs: readonly number[], ys: readonly number[]): Float64Array {
  const bends = new Float64Array(xs.length);
  const carried = new Float64Array(xs.length);
  for (let i = 1; i < xs.length - 1; i++) {
    const [before, after] = [xs[i]! - xs[i - 1]!, xs[i + 1]! - xs[i]!];
    const kink = (ys[i + 1]! - ys[i]!) / after - (ys[i]! - ys[i - 1]!) / before;
    const pivot = 2 * (before + after) - before * carried[i - 1]!;
    carried[i] = after / pivot;
    bends[i] = (6 * kink - before * bends[i - 1]!) / pivot;
  }
  for (let i = xs.length - 2; i > 0; i--) bends[i]! -= carried[i]! * bends[i + 1]!;
  return bends;
}
