import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SlidingMean, windowMeans } from "#src/dsp/series/window-means.ts";

const powers = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });
const width = fc.integer({ min: 1, max: 12 });

/** All means of `values`, heard `piece` at a time. */
function slid(values: readonly number[], size: number, piece = values.length): number[] {
  const window = new SlidingMean(size);
  const all: number[] = [];
  for (let at = 0; at < values.length; at += piece) {
    const some = Float64Array.from(values.slice(at, at + piece));
    const means = new Float64Array(piece);
    window.slide(some, some.length, means);
    all.push(...means.subarray(0, some.length));
  }
  return all;
}

describe("windows", () => {
  it("slide as if each were summed anew, with zeros before the start, in pieces of any size", () => {
    fc.assert(
      fc.property(powers, width, fc.integer({ min: 1, max: 30 }), (values, size, piece) => {
        for (const [i, mean] of slid(values, size, piece).entries()) {
          const window = values.slice(Math.max(0, i + 1 - size), i + 1);
          expect(mean).toBeCloseTo(window.reduce((sum, x) => sum + x, 0) / size, 12);
        }
      }),
    );
  });

  it("leave nothing of a loud passage behind", () => {
    const means = slid([1e9, 0.1, 3e-7, 1e9, ...Array(20).fill(0)], 7);
    expect(means.slice(11)).toEqual(Array(13).fill(0));
  });

  it("of a whole signal are those that slide, every step, once full", () => {
    fc.assert(
      fc.property(powers, width, fc.integer({ min: 1, max: 5 }), (values, size, step) => {
        const whole = slid(values, size).filter((_, i) => i + 1 >= size && (i + 1 - size) % step === 0);
        const means = windowMeans(Float64Array.from(values), size, step);
        expect(means).toHaveLength(whole.length);
        for (const [i, mean] of means.entries()) expect(mean).toBeCloseTo(whole[i] ?? Number.NaN, 12);
      }),
    );
  });
});
