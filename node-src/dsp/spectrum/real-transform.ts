import { complexTransform } from "#src/dsp/spectrum/complex-transform.ts";

/** A transform of real samples. */
export interface RealTransform {
  readonly size: number;
  /** Reads `size` samples, writes bins 0 to size / 2 of X[k] = sum of x[n] exp(-2 pi i k n / size) into `re` and `im`. */
  forward(samples: Float64Array, re: Float64Array, im: Float64Array): void;
}

/**
 * A real transform through a complex one of half the size.
 *
 * Shape: size a power of two, 4 or more; `re` and `im` hold size / 2 + 1 values or more.
 * Source: Press et al. 2007, Numerical Recipes, 12.3.2.
 * @throws RangeError for another size.
 */
export function realTransform(size: number): RealTransform {
  if (size < 4) throw new RangeError(`realTransform: size ${size} must be 4 or more`);
  const half = size / 2;
  const complex = complexTransform(half);
  const zr = new Float64Array(half);
  const zi = new Float64Array(half);
  const cosines = Float64Array.from({ length: half }, (_, k) => Math.cos((2 * Math.PI * k) / size));
  const sines = Float64Array.from({ length: half }, (_, k) => -Math.sin((2 * Math.PI * k) / size));
  return {
    size,
    forward(samples, re, im) {
      for (let n = 0; n < half; n++) {
        zr[n] = samples[2 * n]!;
        zi[n] = samples[2 * n + 1]!;
      }
      complex.forward(zr, zi);
      re[0] = zr[0]! + zi[0]!;
      im[0] = 0;
      re[half] = zr[0]! - zi[0]!;
      im[half] = 0;
      for (let k = 1; k < half; k++) {
        const ar = zr[k]!;
        const ai = zi[k]!;
        const br = zr[half - k]!;
        const bi = zi[half - k]!;
        const evenR = (ar + br) / 2;
        const evenI = (ai - bi) / 2;
        const oddR = (ai + bi) / 2;
        const oddI = (br - ar) / 2;
        re[k] = evenR + cosines[k]! * oddR - sines[k]! * oddI;
        im[k] = evenI + cosines[k]! * oddI + sines[k]! * oddR;
      }
    },
  };
}
