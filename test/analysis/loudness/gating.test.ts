import { describe, expect, it } from "vitest";
import { integratedLoudness } from "#src/analysis/loudness/integrated-loudness.ts";
import { loudnessRange } from "#src/analysis/loudness/loudness-range.ts";
import { loudnessToPower } from "#src/dsp/decibels.ts";

/** A 10 Hz row of powers from pairs of seconds and LUFS. */
function steps(...stretches: readonly (readonly [seconds: number, loudness: number])[]): Float64Array {
  return Float64Array.from(
    stretches.flatMap(([seconds, loudness]) => Array<number>(Math.round(seconds * 10)).fill(loudnessToPower(loudness))),
  );
}

describe("integratedLoudness", () => {
  it("averages power, not decibels", () => {
    expect(integratedLoudness(steps([10, -20], [10, -26]), 10)).toBeCloseTo(-22.0, 1);
  });

  it("is the same on a grid of 10 ms and of 100 ms", () => {
    const coarse = steps([7, -20], [4, -35], [3, -23]);
    const fine = Float64Array.from([...coarse].flatMap((power) => Array<number>(10).fill(power)));
    expect(integratedLoudness(fine, 100)).toBeCloseTo(integratedLoudness(coarse, 10), 10);
  });

  it("does not hear passages below its relative gate", () => {
    expect(integratedLoudness(steps([30, -20], [60, -60]), 10)).toBeCloseTo(-20, 1);
  });

  it("of less than one block is minus infinity", () => {
    expect(integratedLoudness(steps([0.3, -20]), 10)).toBe(Number.NEGATIVE_INFINITY);
    expect(integratedLoudness(steps([0.4, -20]), 10)).toBeCloseTo(-20, 10);
    expect(integratedLoudness(new Float64Array(0), 100)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe("loudnessRange", () => {
  it("is the distance of two levels that both are heard long enough", () => {
    const { range, low, high } = loudnessRange(steps([30, -30], [30, -20]), 10);
    expect(range).toBeCloseTo(10, 6);
    expect(low).toBeCloseTo(-30, 6);
    expect(high).toBeCloseTo(-20, 6);
  });

  it("leaves out what is 20 LU below the rest", () => {
    expect(loudnessRange(steps([60, -20], [30, -55]), 10).range).toBeLessThan(1);
  });

  it("is called unstable under a minute", () => {
    expect(loudnessRange(steps([59.9, -20]), 10).unstable).toBe(true);
    expect(loudnessRange(steps([60, -20]), 10).unstable).toBe(false);
  });

  it("of less than one window is 0 and has no percentiles", () => {
    const none = { range: 0, low: Number.NEGATIVE_INFINITY, high: Number.NEGATIVE_INFINITY, unstable: true };
    expect(loudnessRange(steps([2.9, -20]), 10)).toEqual(none);
    expect(loudnessRange(steps([20, -90]), 10)).toEqual(none);
  });
});
