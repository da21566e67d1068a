import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomAt } from "#src/dsp/seeded-random.ts";

/** mulberry32 as published: one number after the other. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe("a seeded random number", () => {
  it("law: is the one that mulberry32 would have come to", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const next = mulberry32(seed);
        for (let index = 0; index < 50; index++) expect(randomAt(seed, index)).toBe(next());
      }),
    );
  });

  it("is even over its range, and neighbours have nothing to do with each other", () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => randomAt(7, index - 10_000) - 0.5);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean(numbers))).toBeLessThan(0.01);
    expect(mean(numbers.map((value) => value ** 2))).toBeCloseTo(1 / 12, 2);
    expect(Math.abs(mean(numbers.slice(1).map((value, k) => value * numbers[k]!)))).toBeLessThan(0.002);
  });
});
