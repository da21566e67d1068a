import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { complexTransform } from "#src/dsp/spectrum/complex-transform.ts";
import { realTransform } from "#src/dsp/spectrum/real-transform.ts";
import { noise } from "#test/doubles/made/noise.ts";

/** The definition, term by term. */
function directSum(re: readonly number[], im: readonly number[], k: number): readonly [number, number] {
  const angle = (2 * Math.PI * k) / re.length;
  let [sumRe, sumIm] = [0, 0];
  re.forEach((x, n) => {
    const y = im[n] ?? 0;
    sumRe += x * Math.cos(angle * n) + y * Math.sin(angle * n);
    sumIm += y * Math.cos(angle * n) - x * Math.sin(angle * n);
  });
  return [sumRe, sumIm];
}

describe("the transforms", () => {
  it.each([2, 4, 8, 16, 32, 64, 512, 1024])("complex of %i equals the direct sum", (size) => {
    const random = noise(size);
    const re = Array.from({ length: size }, random);
    const im = Array.from({ length: size }, random);
    const [outRe, outIm] = [Float64Array.from(re), Float64Array.from(im)];
    complexTransform(size).forward(outRe, outIm);
    for (let k = 0; k < size; k += Math.ceil(size / 37)) {
      const [x, y] = directSum(re, im, k);
      expect(outRe[k]).toBeCloseTo(x, 10);
      expect(outIm[k]).toBeCloseTo(y, 10);
    }
  });

  it.each([4, 8, 64, 256, 2048])("real of %i equals the complex one", (size) => {
    const random = noise(size);
    const samples = Float64Array.from({ length: size }, random);
    const [re, im] = [Float64Array.from(samples), new Float64Array(size)];
    complexTransform(size).forward(re, im);
    const [outRe, outIm] = [new Float64Array(size / 2 + 1), new Float64Array(size / 2 + 1)];
    realTransform(size).forward(samples, outRe, outIm);
    for (let k = 0; k <= size / 2; k++) {
      expect(outRe[k]).toBeCloseTo(re[k] ?? Number.NaN, 10);
      expect(outIm[k]).toBeCloseTo(im[k] ?? Number.NaN, 10);
    }
  });

  it("keep the energy (Parseval)", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 64, maxLength: 64 }),
        (samples) => {
          const [re, im] = [Float64Array.from(samples), new Float64Array(64)];
          complexTransform(64).forward(re, im);
          const bins = re.reduce((sum, x, k) => sum + x * x + (im[k] ?? 0) ** 2, 0) / 64;
          expect(bins).toBeCloseTo(
            samples.reduce((sum, x) => sum + x * x, 0),
            9,
          );
        },
      ),
    );
  });

  it.each([0, 1, 3, 48, Number.NaN])("refuse a size of %f", (size) => {
    expect(() => complexTransform(size)).toThrow(RangeError);
    expect(() => realTransform(size)).toThrow(RangeError);
  });
});
