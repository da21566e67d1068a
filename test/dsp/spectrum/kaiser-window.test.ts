import { describe, expect, it } from "vitest";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import {
  besselI0,
  kaiserBeta,
  kaiserHalfway,
  kaiserLength,
  kaiserSinc,
  kaiserWindow,
} from "#src/dsp/spectrum/kaiser-window.ts";

describe("besselI0", () => {
  it.each([
    [0, 1],
    [1, 1.2660658777520084],
    [6, 67.23440697647798],
  ])("of %f is %f", (x, expected) => expect(besselI0(x)).toBeCloseTo(expected, 10));
});

describe("a Kaiser window", () => {
  it("is 1 at its ends, I0(beta) in its middle, and the same to both sides", () => {
    expect([kaiserWindow(-1, 7), kaiserWindow(0, 7), kaiserWindow(1, 7)]).toEqual([1, besselI0(7), 1]);
    expect(kaiserWindow(-0.3, 7)).toBe(kaiserWindow(0.3, 7));
  });

  it("leaves a sinc its zeros at whole samples", () => {
    expect(kaiserSinc(0, 8, 6)).toBe(besselI0(6));
    for (const at of [-3, 1, 7]) expect(kaiserSinc(at, 8, 6)).toBeCloseTo(0, 12);
  });

  it("gives one side of what reads half way between samples, to the sum that is asked for", () => {
    for (const sum of [0.25, 0.5])
      expect(kaiserHalfway(12, 6, sum).reduce((total, tap) => total + tap, 0)).toBeCloseTo(sum, 14);
  });
});

describe("Kaiser's two estimates", () => {
  it.each([
    [60, 0.1],
    [80, 0.05],
    [120, 0.02],
  ])("a low-pass for %d dB over %f cycles a sample leaks no more than 2 dB above that", (attenuation, width) => {
    const order = Math.ceil(kaiserLength(attenuation, width));
    const [beta, cutoff] = [kaiserBeta(attenuation), 0.2];
    const taps = Array.from({ length: order + 1 }, (_, k) => {
      const x = k - order / 2;
      const ideal = x === 0 ? 2 * cutoff : Math.sin(2 * Math.PI * cutoff * x) / (Math.PI * x);
      return (ideal * kaiserWindow((2 * x) / order, beta)) / kaiserWindow(0, beta);
    });
    const gain = (frequency: number) =>
      Math.abs(taps.reduce((sum, tap, k) => sum + tap * Math.cos(2 * Math.PI * frequency * (k - order / 2)), 0));
    const allowed = decibelsToAmplitude(2 - attenuation);
    for (let i = 0; i <= 200; i++) {
      const share = i / 200;
      expect(Math.abs(gain(share * (cutoff - width / 2)) - 1)).toBeLessThan(allowed);
      expect(gain(cutoff + width / 2 + share * (0.5 - cutoff - width / 2))).toBeLessThan(allowed);
    }
  });
});
