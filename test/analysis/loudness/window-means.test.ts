import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slidingMean, windowMeans } from "#src/analysis/loudness/window-means.ts";

const powers = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });
const width = fc.integer({ min: 1, max: 12 });

describe("windows", () => {
  it("slide as if each were summed anew, with zeros before the start", () => {
    fc.assert(
      fc.property(powers, width, (values, size) => {
        const push = slidingMean(size);
        values.forEach((value, i) => {
          const window = values.slice(Math.max(0, i + 1 - size), i + 1);
          expect(push(value)).toBeCloseTo(window.reduce((sum, x) => sum + x, 0) / size, 12);
        });
      }),
    );
  });

  it("leave nothing of a loud passage behind", () => {
    const push = slidingMean(7);
    for (const loud of [1e9, 0.1, 3e-7, 1e9]) push(loud);
    const after = Array.from({ length: 20 }, () => push(0));
    expect(after.slice(7)).toEqual(Array(13).fill(0));
  });

  it("of a whole signal are those that slide, every step, once full", () => {
    fc.assert(
      fc.property(powers, width, fc.integer({ min: 1, max: 5 }), (values, size, step) => {
        const push = slidingMean(size);
        const slid = values.map(push).filter((_, i) => i + 1 >= size && (i + 1 - size) % step === 0);
        const means = windowMeans(Float64Array.from(values), size, step);
        expect(means).toHaveLength(slid.length);
        for (const [i, mean] of means.entries()) expect(mean).toBeCloseTo(slid[i] ?? Number.NaN, 12);
      }),
    );
  });
});
