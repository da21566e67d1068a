/**
 * Means over whole windows of `width` values, one window every `step` values from the start.
 *
 * Shape: empty when there are fewer than `width` values. Each window is summed anew: silence after a loud passage is exactly 0.
 */
export function windowMeans(values: Float64Array | Float32Array, width: number, step: number): Float64Array {
  const means = new Float64Array(values.length < width ? 0 : Math.floor((values.length - width) / step) + 1);
  for (let i = 0; i < means.length; i++) {
    const first = i * step;
    let sum = 0;
    for (let j = first; j < first + width; j++) sum += values[j]!;
    means[i] = sum / width;
  }
  return means;
}

/**
 * A running mean over the last `width` values, with zeros before the first.
 *
 * Edge: nothing is ever subtracted (the sum of a window is a suffix of one stretch plus a prefix of the next), so no rounding
 * is left over from loud passages. Two additions a value.
 */
export class SlidingMean {
  private readonly stretch: Float64Array;
  private readonly suffix: Float64Array;
  private place = 0;
  private prefix = 0;
  private readonly width: number;

  constructor(width: number) {
    this.width = width;
    this.stretch = new Float64Array(width);
    this.suffix = new Float64Array(width + 1);
  }

  /** The next `count` values; the mean of the window that ends with each goes into `means`. */
  slide(values: Float64Array | Float32Array, count: number, means: Float64Array | Float32Array): void {
    const { stretch, suffix, width } = this;
    let { place, prefix } = this;
    for (let i = 0; i < count; i++) {
      const value = values[i]!;
      stretch[place++] = value;
      prefix += value;
      means[i] = (suffix[place]! + prefix) / width;
      if (place < width) continue;
      for (let j = width - 1; j >= 0; j--) suffix[j] = suffix[j + 1]! + stretch[j]!;
      place = 0;
      prefix = 0;
    }
    this.place = place;
    this.prefix = prefix;
  }
}
