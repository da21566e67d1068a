import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { softClipGain } from "#src/decision/recipes/movement/soft-clip-gain.ts";
import { decibelsToAmplitude, powerToDecibels } from "#src/dsp/decibels.ts";

/** Level behind tanh, of samples with this level in front of it and drive on top. */
function clippedLevel(samples: readonly number[], gain: number): number {
  const amplitude = decibelsToAmplitude(gain);
  return powerToDecibels(samples.reduce((sum, x) => sum + Math.tanh(amplitude * x) ** 2, 0) / samples.length);
}

/** Samples of the normal distribution with RMS 1, one for each of 20,000 even parts of it (Box and Muller on a lattice). */
const NOISE = Array.from({ length: 20_000 }, (_, k) => {
  const [u, v] = [(k + 0.5) / 20_000, (k * Math.SQRT2) % 1];
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
});
const SINE = Array.from({ length: 4_800 }, (_, k) => Math.SQRT2 * Math.sin((2 * Math.PI * k) / 48));

describe("the gain of a soft clipper", () => {
  it.each([
    [-30, 6],
    [-18, 4],
    [-18, 12],
    [-9, 6],
    [-3, 12],
  ])("is met by noise at %d dBFS with %d dB of drive, within 0.1 dB", (level, drive) => {
    const added = clippedLevel(NOISE, level + drive) - clippedLevel(NOISE, level);
    expect(Math.abs(softClipGain(drive, level) - added)).toBeLessThan(0.1);
  });

  it.each([
    [-18, 4],
    [-18, 12],
    [-12, 6],
  ])("is met by a sine at %d dBFS with %d dB of drive, within 0.6 dB", (level, drive) => {
    const added = clippedLevel(SINE, level + drive) - clippedLevel(SINE, level);
    expect(Math.abs(softClipGain(drive, level) - added)).toBeLessThan(0.6);
  });

  it("law: lies between nothing and the drive, grows with the drive and shrinks with the level", () => {
    const level = fc.double({ min: -70, max: 6, noNaN: true });
    const drive = fc.double({ min: 0, max: 12, noNaN: true });
    fc.assert(
      fc.property(level, drive, (from, by) => {
        const gain = softClipGain(by, from);
        expect(gain).toBeGreaterThanOrEqual(0);
        expect(gain).toBeLessThanOrEqual(by + 1e-9);
        expect(softClipGain(by + 1, from)).toBeGreaterThan(gain);
        expect(softClipGain(by, from + 1)).toBeLessThanOrEqual(gain + 1e-9);
      }),
    );
  });

  it("is nothing without drive, and all of it for silence", () => {
    expect(softClipGain(0, -12)).toBe(0);
    expect(softClipGain(6, Number.NEGATIVE_INFINITY)).toBe(6);
  });
});
