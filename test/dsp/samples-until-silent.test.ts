import fc from "fast-check";
import { expect, it } from "vitest";
import { samplesUntilSilent } from "#src/dsp/samples-until-silent.ts";

it("a pair of poles of radius r and a pole alone have fallen by 120 dB then, and not a sample before", () => {
  const radius = fc.double({ min: 0.1, max: 0.9999, noNaN: true });
  fc.assert(
    fc.property(radius, fc.double({ min: 0.01, max: 3.13, noNaN: true }), (r, angle) => {
      for (const section of [
        { a1: -2 * r * Math.cos(angle), a2: r * r },
        { a1: -r, a2: 0 },
      ]) {
        const samples = samplesUntilSilent(section);
        expect(r ** samples).toBeLessThan(1.001e-6);
        expect(r ** (samples - 1)).toBeGreaterThan(0.999e-6);
      }
    }),
  );
});

it("of two poles the slower one counts", () => {
  const [slow, fast] = [0.99, -0.5];
  expect(samplesUntilSilent({ a1: -(slow + fast), a2: slow * fast })).toBe(Math.ceil(Math.log(1e-6) / Math.log(slow)));
});
