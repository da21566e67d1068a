import { byBlocks, type Convolver, checkBlock, partsOf } from "#src/dsp/kernels/processing/convolver/convolver.ts";
import { complexTransform } from "#src/dsp/spectrum/complex-transform.ts";
import type { Samples } from "#src/model/units.ts";

/** The convolver in plain TypeScript: what the WebAssembly form is held to, to the bit. */
export function tsConvolver(taps: Float64Array, size: Samples): Convolver {
  checkBlock(size);
  const transform = complexTransform(2 * size);
  const parts = partsOf(taps, size).map((part) => {
    const spectrum = emptySpectrum(2 * size);
    spectrum.re.set(part);
    transform.forward(spectrum.re, spectrum.im);
    return spectrum;
  });
  const heard = parts.map(() => emptySpectrum(2 * size));
  const sum = emptySpectrum(2 * size);
  /** What came in since two lines of the grid, and what comes out until the next. */
  const inputs = [new Float64Array(2 * size), new Float64Array(2 * size)];
  const outputs = [new Float64Array(size), new Float64Array(size)];
  let at = 0;
  let newest = 0;
  const turn = () => {
    newest = (newest + parts.length - 1) % parts.length;
    const { re, im } = heard[newest]!;
    re.set(inputs[0]!);
    im.set(inputs[1]!);
    transform.forward(re, im);
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
      at = byBlocks(from, count, at, size, {
        step: (start, length, place) => {
          for (const [c, samples] of block.entries()) {
            const stretch = samples.subarray(start, start + length);
            inputs[c]!.set(stretch, size + place);
            stretch.set(outputs[c]!.subarray(place, place + length));
          }
        },
        turn,
      });
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

function addProduct({ re: ar, im: ai }: Spectrum, { re: br, im: bi }: Spectrum, { re, im }: Spectrum): void {
  for (let k = 0; k < re.length; k++) {
    re[k]! += ar[k]! * br[k]! - ai[k]! * bi[k]!;
    im[k]! += ar[k]! * bi[k]! + ai[k]! * br[k]!;
  }
}
