import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  amplitudeToDecibels,
  decibelsToAmplitude,
  decibelsToPower,
  loudnessToPower,
  powerToDecibels,
  powerToLoudness,
} from "#src/dsp/decibels.ts";

describe("decibels", () => {
  it("of silence and of what is no level are minus infinity, never NaN", () => {
    for (const of of [amplitudeToDecibels, powerToDecibels, powerToLoudness]) {
      expect(of(0)).toBe(Number.NEGATIVE_INFINITY);
      expect(of(-0)).toBe(Number.NEGATIVE_INFINITY);
      expect(of(Number.NaN)).toBe(Number.NEGATIVE_INFINITY);
    }
    expect(powerToDecibels(-1e-18)).toBe(Number.NEGATIVE_INFINITY);
    expect(Number.isFinite(powerToDecibels(Number.MIN_VALUE))).toBe(true);
  });

  it("go there and back", () => {
    fc.assert(
      fc.property(fc.double({ min: -120, max: 60, noNaN: true }), (level) => {
        expect(amplitudeToDecibels(decibelsToAmplitude(level))).toBeCloseTo(level, 9);
        expect(powerToDecibels(decibelsToPower(level))).toBeCloseTo(level, 9);
        expect(powerToLoudness(loudnessToPower(level))).toBeCloseTo(level, 9);
      }),
    );
    expect(decibelsToAmplitude(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(loudnessToPower(Number.NEGATIVE_INFINITY)).toBe(0);
  });
});
