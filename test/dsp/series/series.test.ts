import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gaussianSmooth } from "#src/dsp/series/gaussian-smooth.ts";
import { meanPower, meanPowerThrough } from "#src/dsp/series/mean-power.ts";
import { movingMean } from "#src/dsp/series/moving-mean.ts";
import { slopeLimit } from "#src/dsp/series/slope-limit.ts";

const series = fc
  .array(fc.double({ min: -20, max: 20, noNaN: true }), { maxLength: 80 })
  .map((values) => Float64Array.from(values));

describe("movingMean", () => {
  it("means over a centred window, cut off at the ends", () => {
    expect([...movingMean(Float64Array.of(3, 6, 9, 12), 3)]).toEqual([4.5, 6, 9, 10.5]);
    expect([...movingMean(Float64Array.of(1, 1), 50)]).toEqual([1, 1]);
    expect(() => movingMean(Float64Array.of(1), 0)).toThrow("movingMean: the window must hold a value");
  });
});

describe("meanPower", () => {
  it("takes a stretch, cut off at the ends, and 0 of nothing", () => {
    const power = Float64Array.of(1, 2, 3, 4);
    expect(meanPower(power, 1, 3)).toBe(2.5);
    expect(meanPower(power, -5, 99)).toBe(2.5);
    expect(meanPower(power, 3, 3)).toBe(0);
  });

  it("law: through a constant gain it is the mean times the gain", () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (gain) => {
        const power = Float64Array.of(1, 2, 3);
        expect(meanPowerThrough(power, [gain, gain, gain], 0, 3) / (2 * 10 ** (gain / 10))).toBeCloseTo(1, 12);
      }),
    );
    expect(meanPowerThrough(Float64Array.of(1), [0], 1, 1)).toBe(0);
  });
});

describe("gaussianSmooth", () => {
  it("does not move in time: what is symmetric stays so", () => {
    const pulse = Float64Array.from({ length: 41 }, (_, i) => (i === 20 ? 1 : 0));
    const smooth = gaussianSmooth(pulse, 4);
    expect(smooth[20]).toBeCloseTo(1 / (4 * Math.sqrt(2 * Math.PI)), 2);
    expect(smooth[14]).toBeCloseTo(smooth[26]!, 15);
    expect(smooth.reduce((sum, value) => sum + value)).toBeCloseTo(1, 12);
  });

  it("law: stays between the smallest and the largest value; sigma 0 is a copy", () => {
    fc.assert(
      fc.property(series, fc.double({ min: 0, max: 12, noNaN: true }), (values, sigma) => {
        const smooth = gaussianSmooth(values, sigma);
        expect(smooth).toHaveLength(values.length);
        expect(Math.max(...smooth, -99)).toBeLessThanOrEqual(Math.max(...values, -99) + 1e-9);
        expect(Math.min(...smooth, 99)).toBeGreaterThanOrEqual(Math.min(...values, 99) - 1e-9);
        expect(gaussianSmooth(values, 0)).toEqual(values);
      }),
    );
  });
});

describe("slopeLimit", () => {
  it("law: under the values, no steeper than asked, the largest such curve, and the same backwards", () => {
    fc.assert(
      fc.property(series, fc.double({ min: 0.01, max: 5, noNaN: true }), (values, step) => {
        const limited = slopeLimit(values, step);
        const largest = values.map((_, i) =>
          values.reduce((least, value, k) => Math.min(least, value + step * Math.abs(i - k)), Number.POSITIVE_INFINITY),
        );
        limited.forEach((value, i) => {
          expect(value).toBeCloseTo(largest[i]!, 9);
        });
        expect(
          [...slopeLimit(values.toReversed(), step)]
            .reverse()
            .every((value, i) => Math.abs(value - limited[i]!) < 1e-9),
        ).toBe(true);
      }),
    );
  });
});
