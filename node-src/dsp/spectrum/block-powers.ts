import { complexTransform } from "#src/dsp/spectrum/complex-transform.ts";
import { realTransform } from "#src/dsp/spectrum/real-transform.ts";

/** The spectrum of the block that stands in the planes it was made for. */
export interface BlockPowers {
  /** Mean square a bin of each channel, 0 to size / 2, the window's own power divided out; new after each `measure`. */
  readonly power: readonly Float64Array[];
  /** Real part of the cross-spectrum in the same measure; all 0 for one channel. */
  readonly cross: Float64Array;
  measure(): void;
}

/** Powers of one or two windowed channels: a real transform for one, a complex one of left + i right for two. */
export function blockPowers(planes: readonly Float32Array[], window: Float64Array): BlockPowers {
  const [left, right] = [planes[0]!, planes[1]];
  const scale = 1 / (window.length * window.reduce((sum, weight) => sum + weight * weight, 0));
  return right === undefined ? onePower(left, window, scale) : twoPowers(left, right, window, scale);
}

function onePower(samples: Float32Array, window: Float64Array, scale: number): BlockPowers {
  const size = window.length;
  const transform = realTransform(size);
  const windowed = new Float64Array(size);
  const [re, im, power] = [bins(size), bins(size), bins(size)];
  return {
    power: [power],
    cross: bins(size),
    measure() {
      for (let n = 0; n < size; n++) windowed[n] = window[n]! * samples[n]!;
      transform.forward(windowed, re, im);
      for (let k = 0; k <= size / 2; k++) power[k] = sides(k, size) * scale * (re[k]! * re[k]! + im[k]! * im[k]!);
    },
  };
}

function twoPowers(left: Float32Array, right: Float32Array, window: Float64Array, scale: number): BlockPowers {
  const size = window.length;
  const transform = complexTransform(size);
  const [re, im] = [new Float64Array(size), new Float64Array(size)];
  const [leftPower, rightPower, cross] = [bins(size), bins(size), bins(size)];
  return {
    power: [leftPower, rightPower],
    cross,
    measure() {
      for (let n = 0; n < size; n++) {
        re[n] = window[n]! * left[n]!;
        im[n] = window[n]! * right[n]!;
      }
      transform.forward(re, im);
      for (let k = 0; k <= size / 2; k++) {
        const mirror = (size - k) % size;
        const leftRe = re[k]! + re[mirror]!;
        const leftIm = im[k]! - im[mirror]!;
        const rightRe = im[k]! + im[mirror]!;
        const rightIm = re[mirror]! - re[k]!;
        const factor = (sides(k, size) * scale) / 4;
        leftPower[k] = factor * (leftRe * leftRe + leftIm * leftIm);
        rightPower[k] = factor * (rightRe * rightRe + rightIm * rightIm);
        cross[k] = factor * (leftRe * rightRe + leftIm * rightIm);
      }
    },
  };
}

/** A bin stands for its mirror image too, but 0 Hz and half the sample rate have none. */
function sides(k: number, size: number): 1 | 2 {
  return k === 0 || k === size / 2 ? 1 : 2;
}

function bins(size: number): Float64Array {
  return new Float64Array(size / 2 + 1);
}
