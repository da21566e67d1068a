/**
 * Means over whole windows of `width` values, one window every `step` values from the start.
 *
 * Shape: empty when there are fewer than `width` values. Each window is summed anew: silence after a loud passage is exactly 0.
 */
export function windowMeans(values: Float64Array, width: number, step: number): Float64Array {
  const count = values.length < width ? 0 : Math.floor((values.length - width) / step) + 1;
  return Float64Array.from({ length: count }, (_, i) => {
    let sum = 0;
    for (let j = i * step; j < i * step + width; j++) sum += values[j]!;
    return sum / width;
  });
}

/**
 * A running mean over the last `width` values, with zeros before the first.
 *
 * Edge: nothing is ever subtracted (the sum of a window is a suffix of one stretch plus a prefix of the next), so no rounding
 * is left over from loud passages. Two additions a value.
 */
export function slidingMean(width: number): (value: number) => number {
  const stretch = new Float64Array(width);
  const suffix = new Float64Array(width + 1);
  let place = 0;
  let prefix = 0;
  return (value) => {
    stretch[place] = value;
    prefix += value;
    place++;
    const mean = (suffix[place]! + prefix) / width;
    if (place === width) {
      for (let i = width - 1; i >= 0; i--) suffix[i] = suffix[i + 1]! + stretch[i]!;
      place = 0;
      prefix = 0;
    }
    return mean;
  };
}
