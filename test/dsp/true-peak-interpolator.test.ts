import { describe, expect, it } from "vitest";
import { type PolyphaseInterpolator, truePeakInterpolator } from "#src/dsp/true-peak-interpolator.ts";
import { noise } from "#test/doubles/made/noise.ts";

const BLOCK = 80;

/** What a meter with this filter reads for a sine of amplitude 1, samples included, in dB. */
function reading({ phases, taps }: PolyphaseInterpolator, frequency: number, angle: number): number {
  const wave = (n: number) => Math.sin(2 * Math.PI * frequency * n + angle);
  let peak = 0;
  for (let n = 0; n < BLOCK; n++) {
    peak = Math.max(peak, Math.abs(wave(n)));
    for (const phase of phases) {
      peak = Math.max(peak, Math.abs(phase.reduce((sum, tap, k) => sum + tap * wave(n - taps / 2 + 1 + k), 0)));
    }
  }
  return 20 * Math.log10(peak);
}

/** Reading errors of random-phase sines between 0.01 and `highest` times the sample rate. */
function errors(interpolator: PolyphaseInterpolator, highest: number): { over: number; under: number } {
  const random = noise(7);
  const readings = Array.from({ length: 250 }, () => {
    const frequency = 0.01 + (highest - 0.01) * (0.5 + random() / 2);
    return reading(interpolator, frequency, Math.PI * random());
  });
  return { over: Math.max(...readings), under: -Math.min(...readings) };
}

describe("truePeakInterpolator", () => {
  it.each([
    [48_000, 8, 0.45, 0.015, 0.1],
    [96_000, 4, 0.25, 0.007, 0.17],
    [192_000, 4, 0.125, 0.007, 0.05],
  ])(
    "at %i Hz has %i phases and reads sines up to %f fs within +%f and -%f dB",
    (rate, phases, highest, over, under) => {
      const interpolator = truePeakInterpolator(rate);
      expect(interpolator.oversampling).toBe(phases);
      const found = errors(interpolator, highest);
      expect(found.over).toBeLessThan(over);
      expect(found.under).toBeLessThan(under);
    },
  );

  it.each([44_100, 96_000])("at %i Hz passes 0 to 0.42 fs within -0.009 to +0.015 dB in every phase", (rate) => {
    for (const phase of truePeakInterpolator(rate).phases) {
      for (let f = 0; f <= 0.42; f += 0.01) {
        const re = phase.reduce((sum, tap, k) => sum + tap * Math.cos(2 * Math.PI * f * k), 0);
        const im = phase.reduce((sum, tap, k) => sum + tap * Math.sin(2 * Math.PI * f * k), 0);
        const gain = 20 * Math.log10(Math.hypot(re, im));
        expect(gain).toBeGreaterThan(-0.0092);
        expect(gain).toBeLessThan(0.0152);
      }
    }
  });

  it("mirrors its phases and bounds every one by its L1 norm", () => {
    const { phases, oversampling, l1Norm } = truePeakInterpolator(48_000);
    phases.forEach((phase, p) => {
      const mirror = phases[oversampling - 1 - p]?.toReversed() ?? [];
      for (const [k, tap] of phase.entries()) expect(tap).toBeCloseTo(mirror[k] ?? Number.NaN, 14);
      expect(phase.reduce((sum, tap) => sum + Math.abs(tap), 0)).toBeLessThanOrEqual(l1Norm);
      expect(phase.reduce((sum, tap) => sum + tap, 0)).toBeCloseTo(1, 14);
    });
    expect(l1Norm).toBeLessThan(2.3);
  });

  it("refuses a sample rate that is not above 0", () => {
    expect(() => truePeakInterpolator(0)).toThrow(RangeError);
  });
});
