import { blockWindow } from "#src/dsp/spectrum/block-window.ts";

/** What predicts a sample from those before it. */
export interface Predictor {
  /** The error of each sample from `from` to `to`; as many as the order must stand before. */
  errors(plane: Float32Array, from: number, to: number): Float64Array;
}

/**
 * Linear prediction of an order, learned on a stretch.
 *
 * Edge: silence predicts nothing: the error is the sample.
 * Source: autocorrelation under a window of Hann, Levinson and Durbin's recursion; Makhoul 1975, Proc. IEEE 63(4).
 */
export function predictor(plane: Float32Array, from: number, to: number, order: number): Predictor {
  const weights = weightsFor(correlations(plane, from, to, order), order);
  return {
    errors: (samples, first, end) =>
      Float64Array.from({ length: Math.max(0, end - first) }, (_, n) => {
        let error = samples[first + n]!;
        for (let k = 1; k <= order; k++) error += weights[k]! * samples[first + n - k]!;
        return error;
      }),
  };
}

function correlations(plane: Float32Array, from: number, to: number, order: number): Float64Array {
  const window = blockWindow("hann", to - from);
  const shaped = window.map((weight, n) => weight * plane[from + n]!);
  return Float64Array.from({ length: order + 1 }, (_, lag) => {
    let sum = 0;
    for (let n = lag; n < shaped.length; n++) sum += shaped[n]! * shaped[n - lag]!;
    return sum;
  });
}

/** Noise 100 dB below the sound keeps the recursion stable for pure tones. */
const REGULAR = 1e-10;

function weightsFor(correlation: Float64Array, order: number): Float64Array {
  const weights = new Float64Array(order + 1);
  weights[0] = 1;
  let error = correlation[0]! * (1 + REGULAR);
  for (let i = 1; i <= order && error > 0; i++) {
    let sum = correlation[i]!;
    for (let k = 1; k < i; k++) sum += weights[k]! * correlation[i - k]!;
    const reflection = -sum / error;
    const before = weights.slice(1, i);
    for (let k = 1; k < i; k++) weights[k] = before[k - 1]! + reflection * before[i - k - 1]!;
    weights[i] = reflection;
    error *= 1 - reflection * reflection;
  }
  return weights;
}
