/**
 * The line through the points (xs[i], ys[i]) at `x`; beyond the ends the outer segments go on.
 * `xs` rises strictly and holds two values or more. At a point the answer is that point's y exactly.
 */
export function piecewiseLinear(xs: Float64Array, ys: Float64Array, x: number): number {
  let low = 0;
  let high = xs.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (xs[middle]! <= x) low = middle;
    else high = middle;
  }
  const left = xs[low]!;
  const right = xs[high]!;
  // Measured from the nearer point, so that both ends come out exactly.
  return x - left <= right - x
    ? ys[low]! + ((x - left) / (right - left)) * (ys[high]! - ys[low]!)
    : ys[high]! - ((right - x) / (right - left)) * (ys[high]! - ys[low]!);
}
