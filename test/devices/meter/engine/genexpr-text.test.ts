import fc from "fast-check";
import { expect, it } from "vitest";
import { literal } from "#src/devices/meter/engine/genexpr-text.ts";
import { meterGenExpr } from "#src/devices/meter/engine/meter-genexpr.ts";

it("writes every number with a point, without an exponent, and to the bit", () => {
  const numbers = fc.oneof(
    fc.double({ min: 1e-12, max: 1e9, noNaN: true }),
    fc.double({ min: -1e9, max: -1e-12, noNaN: true }),
    fc.integer({ min: -1e6, max: 1e6 }).map((whole) => whole + 0),
  );
  fc.assert(
    fc.property(numbers, (value) => {
      expect(literal(value)).toMatch(/^-?\d+\.\d*$/);
      expect(Number(literal(value))).toBe(value);
    }),
  );
});

it("is how the engine has all of its numbers", () => {
  expect(meterGenExpr().match(/\b\d[\d.]*e[-+]?\d+/gi)).toBeNull();
});
