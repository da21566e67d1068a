import { type ComplexTransform, complexTransform } from "#src/dsp/spectrum/complex-transform.ts";

/** A long filter over one or two channels at once, in blocks of its own. */
export interface LinearFilter {
  /** How much later what the first tap passes comes out. */
  readonly latency: number;
  /** `count` samples of every channel from sample `from` on, in place. */
  run(block: readonly Float64Array[], from: number, count: number): void;
  reset(): void;
}

/**
 * Convolution with a long impulse response, by Fourier transforms of its parts.
 *
 * The parts are `size` taps each; what came in stays as spectra, each of which meets every part once. Two channels are the real and the imaginary
 * side of one transform, since the taps are real.
 * Shape: `size` a power of two; any number of taps. Blocks begin with the first sample, wherever the caller cuts, and come out `size` later.
 * Edge: error below 1e-15 of the largest sample times the sum of the taps' sizes. Zeros throughout give zeros.
 * Source: W. Gardner 1995, Efficient Convolution without Input-Output Delay, 1 (blocks of one size).
 */
export function linearFilter(taps: Float64Array, channels: number, size: number): LinearFilter {
  const transform = complexTransform(2 * size);
  const parts = partsOf(taps, size, transform);
  const heard = parts.map(() => emptySpectrum(2 * size));
  const [sum, work] = [emptySpectrum(2 * size), emptySpectrum(2 * size)];
  /** What came in since two lines of the grid, and what comes out until the next. */
  const inputs = [new Float64Array(2 * size), new Float64Array(2 * size)];
  const outputs = [new Float64Array(size), new Float64Array(size)];
  let at = 0;
  let newest = 0;
  const turn = () => {
    newest = (newest + parts.length - 1) % parts.length;
    work.re.set(inputs[0]!);
    work.im.set(inputs[1]!);
    transform.forward(work.re, work.im);
    heard[newest]!.re.set(work.re);
    heard[newest]!.im.set(work.im);
    sum.re.fill(0);
    sum.im.fill(0);
    for (const [i, part] of parts.entries()) addProduct(heard[(newest + i) % parts.length]!, part, sum);
    // Backwards: the transform of the exchanged sides is the exchanged inverse.
    transform.forward(sum.im, sum.re);
    for (let i = 0; i < size; i++) {
      outputs[0]![i] = sum.re[size + i]! / (2 * size);
      outputs[1]![i] = sum.im[size + i]! / (2 * size);
    }
    for (const input of inputs) input.copyWithin(0, size);
  };
  return {
    latency: size,
    run: (block, from, count) => {
      for (let done = 0; done < count; ) {
        const length = Math.min(count - done, size - at);
        for (const [c, samples] of block.slice(0, channels).entries())
          exchange(samples, from + done, length, inputs[c]!, outputs[c]!, at, size);
        done += length;
        at += length;
        if (at === size) {
          turn();
          at = 0;
        }
      }
    },
    reset: () => {
      at = 0;
      for (const plane of [...inputs, ...outputs]) plane.fill(0);
      for (const { re, im } of heard) {
        re.fill(0);
        im.fill(0);
      }
    },
  };
}

interface Spectrum {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

function emptySpectrum(size: number): Spectrum {
  return { re: new Float64Array(size), im: new Float64Array(size) };
}

function partsOf(taps: Float64Array, size: number, transform: ComplexTransform): readonly Spectrum[] {
  return Array.from({ length: Math.max(1, Math.ceil(taps.length / size)) }, (_, i) => {
    const part = emptySpectrum(2 * size);
    part.re.set(taps.subarray(i * size, (i + 1) * size));
    transform.forward(part.re, part.im);
    return part;
  });
}

function addProduct({ re: ar, im: ai }: Spectrum, { re: br, im: bi }: Spectrum, { re, im }: Spectrum): void {
  for (let k = 0; k < re.length; k++) {
    re[k]! += ar[k]! * br[k]! - ai[k]! * bi[k]!;
    im[k]! += ar[k]! * bi[k]! + ai[k]! * br[k]!;
  }
}

function exchange(
  samples: Float64Array,
  from: number,
  count: number,
  input: Float64Array,
  output: Float64Array,
  at: number,
  size: number,
): void {
  for (let i = 0; i < count; i++) {
    input[size + at + i] = samples[from + i]!;
    samples[from + i] = output[at + i]!;
  }
}
