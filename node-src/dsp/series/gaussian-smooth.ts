/**
 * Gaussian smoothing, zero-phase: the curve does not move in time.
 *
 * Shape: `sigma` is in values; the kernel is cut at 3 sigma and sums to 1; the ends hold their first and last value.
 * Edge: sigma 0 gives a copy. The result stays between the smallest and the largest value.
 */
export function gaussianSmooth(values: Float64Array, sigma: number): Float64Array {
  const half = Math.ceil(3 * sigma);
  if (half < 1) return values.slice();
  const weights = kernel(half, sigma);
  const length = values.length;
  const padded = new Float64Array(length + 2 * half);
  padded.fill(values[0] ?? 0, 0, half);
  padded.set(values, half);
  padded.fill(values[length - 1] ?? 0, half + length);
  const smooth = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const centre = i + half;
    let sum = weights[0]! * padded[centre]!;
    for (let k = 1; k <= half; k++) sum += weights[k]! * (padded[centre - k]! + padded[centre + k]!);
    smooth[i] = sum;
  }
  return smooth;
}

function kernel(half: number, sigma: number): Float64Array {
  const weights = Float64Array.from({ length: half + 1 }, (_, k) => Math.exp(-0.5 * (k / sigma) ** 2));
  const total = weights.reduce((sum, weight, k) => sum + (k === 0 ? weight : 2 * weight), 0);
  return weights.map((weight) => weight / total);
}
