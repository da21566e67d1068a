import fc from "fast-check";
import { expect, it } from "vitest";
import { gainOf, levelOf } from "#src/dsp/kernels/processing/powers-of-two.ts";
import { POWER_TERMS } from "#src/dsp/kernels/processing/shaper/shaper.ts";

it("a compressor's logarithm is the logarithm from -300 dB up, and even below finite", () => {
  fc.assert(
    fc.property(fc.double({ min: -49, max: 1_000, noNaN: true }), (power) => {
      expect(Math.abs(levelOf(2 ** power) - Math.log2(2 ** power))).toBeLessThan(1e-10);
    }),
  );
  for (const level of [1, 0.5, 2, Math.SQRT1_2, 1e-15]) expect(levelOf(level)).toBeCloseTo(Math.log2(level), 10);
  for (const silence of [0, 5e-324, 1e-310]) expect(levelOf(silence)).toBe(levelOf(1e-15));
});

it("its power of two is the power, and exactly 1 of nothing", () => {
  fc.assert(
    fc.property(fc.double({ min: -1_000, max: 1_000, noNaN: true }), (reduction) => {
      expect(Math.abs(gainOf(reduction) / 2 ** -reduction - 1)).toBeLessThan(1e-11);
    }),
  );
  expect([gainOf(0), gainOf(1), gainOf(-1), gainOf(1_000)]).toEqual([1, 0.5, 2, 2 ** -1_000]);
});

it("a saturation's power of two is within 3.1e-9 of it between halves, and exactly 1 of nothing", () => {
  const power = (f: number) => POWER_TERMS.reduce((sum, term) => (sum + term) * f, 0) + 1;
  const off = Array.from({ length: 2_001 }, (_, i) => Math.abs(power(i / 2_000 - 0.5) / 2 ** (i / 2_000 - 0.5) - 1));
  expect(Math.max(...off)).toBeLessThan(3.1e-9);
  expect(power(0)).toBe(1);
});
