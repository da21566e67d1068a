/**
 * Mean over a window centred on each value, cut off at the ends of the signal.
 *
 * Shape: `width` is a count of values; an even one leans half a value early. Powers in, powers out; never negative.
 * @throws RangeError for a width under 1.
 */
export function movingMean(values: Float64Array, width: number): Float64Array {
  if (!(width >= 1)) throw new RangeError("movingMean: the window must hold a value");
  const before = Math.floor(width / 2);
  const after = Math.ceil(width / 2);
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
  const means = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const from = Math.max(0, i - before);
    const to = Math.min(values.length, i + after);
    means[i] = Math.max(0, sums[to]! - sums[from]!) / (to - from);
  }
  return means;
}
