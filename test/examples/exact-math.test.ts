import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDecibels, noteFrequency, powerOfTwo, sine } from "#examples/sound/exact-math.ts";

describe("mathematics of additions and multiplications", () => {
  it("agrees with the machine's sine within 1e-9", () => {
    fc.assert(
      fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), (turns) => {
        expect(Math.abs(sine(turns) - Math.sin(2 * Math.PI * (turns % 1)))).toBeLessThan(1e-9);
      }),
    );
  });

  it("agrees with the machine's powers within a millionth of a millionth", () => {
    fc.assert(
      fc.property(fc.double({ min: -60, max: 60, noNaN: true }), (exponent) => {
        expect(Math.abs(powerOfTwo(exponent) / 2 ** exponent - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it("knows -20 dB, concert pitch and middle C", () => {
    expect(fromDecibels(-20)).toBeCloseTo(0.1, 12);
    expect(noteFrequency(69)).toBe(440);
    expect(noteFrequency(60)).toBeCloseTo(261.6255653, 6);
  });
});
