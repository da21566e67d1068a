import { describe, expect, it } from "vitest";
import type { Biquad } from "#src/dsp/biquad.ts";
import { kWeighting } from "#src/dsp/k-weighting.ts";
import { frequencyResponse } from "#test/doubles/response/frequency-response.ts";

/** ITU-R BS.1770-5, Annex 1, Tables 1 and 2 (48 kHz). */
const TABLES = [
  { b0: 1.53512485958697, b1: -2.69169618940638, b2: 1.19839281085285, a1: -1.69065929318241, a2: 0.73248077421585 },
  { b0: 1, b1: -2, b2: 1, a1: -1.99004745483398, a2: 0.99007225036621 },
] as const;

/** Largest distance allowed from the 48 kHz curve at each rate: what the doc comment of `kWeighting` promises. */
const LIMITS = [
  [8_000, 0.03],
  [11_025, 0.009],
  [16_000, 0.002],
  [22_050, 0.0005],
  [32_000, 0.0001],
  [44_100, 0.0001],
  [88_200, 0.0001],
  [96_000, 0.0001],
  [176_400, 0.0001],
  [192_000, 0.0001],
] as const;

describe("kWeighting", () => {
  it("equals BS.1770-5 Tables 1 and 2 at 48 kHz", () => {
    const cascade = kWeighting(48_000);
    expect(cascade).toHaveLength(2);
    TABLES.forEach((table, section) => {
      for (const [name, value] of Object.entries(table)) {
        expect(cascade[section]?.[name as keyof typeof table]).toBeCloseTo(value, 12);
      }
    });
  });

  it.each(LIMITS)("at %i Hz stays within %f dB of the 48 kHz curve", (rate, limit) => {
    let worst = 0;
    for (let f = 10; f <= Math.min(20_000, 0.45 * rate); f *= 1.01) {
      const error = frequencyResponse(kWeighting(rate), f, rate) - frequencyResponse(kWeighting(48_000), f, 48_000);
      worst = Math.max(worst, Math.abs(error));
    }
    expect(worst).toBeLessThan(limit);
  });

  it.each(LIMITS)("at %i Hz reads the calibration tone as at 48 kHz", (rate) => {
    const printed = frequencyResponse(kWeighting(48_000), 997, 48_000);
    expect(frequencyResponse(kWeighting(rate), 997, rate)).toBeCloseTo(printed, 9);
  });

  it("has the poles of the analogue prototypes: 38.135 Hz at Q 0.500, 1681.97 Hz at Q 0.707", () => {
    const [shelf, lowCut] = kWeighting(192_000);
    expect(pole(lowCut, 192_000).frequency).toBeCloseTo(38.135, 2);
    expect(pole(lowCut, 192_000).q).toBeCloseTo(0.5003, 3);
    expect(pole(shelf, 192_000).frequency / 1681.97).toBeCloseTo(1, 2);
    expect(pole(shelf, 192_000).q).toBeCloseTo(Math.SQRT1_2, 2);
  });

  it("passes 997 Hz with the 0.691 dB that the loudness formula takes off", () => {
    expect(frequencyResponse(kWeighting(48_000), 997, 48_000)).toBeCloseTo(0.691, 2);
  });

  it.each([0, 7_999, 192_001, Number.NaN])("refuses %f Hz", (rate) => {
    expect(() => kWeighting(rate)).toThrow(RangeError);
  });
});

/** The analogue pole pair behind a section, z = exp(s / fs). */
function pole(section: Biquad | undefined, sampleRate: number): { frequency: number; q: number } {
  const { a1, a2 } = section ?? { a1: Number.NaN, a2: Number.NaN };
  const decay = -(Math.log(a2) / 2) * sampleRate;
  const turn = Math.atan2(Math.sqrt(a2 - (a1 * a1) / 4), -a1 / 2) * sampleRate;
  const size = Math.hypot(decay, turn);
  return { frequency: size / (2 * Math.PI), q: size / (2 * decay) };
}
