import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { complexTransform } from "#src/dsp/spectrum/complex-transform.ts";
import { pinkBand } from "#src/dsp/test-signals/pink-band.ts";

const RATE = 48_000;
const LENGTH = 2 ** 15;
const BAND = { low: 500, high: 2000, level: -20, seed: 1 };

function powers(noise: Float64Array): Float64Array {
  const [re, im] = [noise.slice(), new Float64Array(noise.length)];
  complexTransform(noise.length).forward(re, im);
  return re.map((real, k) => real ** 2 + im[k]! ** 2);
}

function meanSquare(noise: Float64Array): number {
  return noise.reduce((sum, each) => sum + each ** 2, 0) / noise.length;
}

describe("a band of pink noise", () => {
  it("has the level it is asked for, as AES17 has it, whatever band and seed", () => {
    const bands = fc.record({
      low: fc.double({ min: 20, max: 1000, noNaN: true }),
      octaves: fc.double({ min: 0.5, max: 4, noNaN: true }),
      level: fc.double({ min: -60, max: 0, noNaN: true }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(bands, ({ low, octaves, level, seed }) => {
        const noise = pinkBand({ low, high: low * 2 ** octaves, level, seed }, RATE, LENGTH);
        expect(10 * Math.log10(2 * meanSquare(noise))).toBeCloseTo(level, 6);
      }),
      { numRuns: 20 },
    );
  });

  it("has equal power in each octave and nothing outside", () => {
    const bins = powers(pinkBand(BAND, RATE, LENGTH));
    const between = (low: number, high: number) =>
      bins
        .subarray(Math.ceil((low * LENGTH) / RATE), Math.ceil((high * LENGTH) / RATE))
        .reduce((sum, each) => sum + each, 0);
    const octave = between(500, 1000);
    expect(10 * Math.log10(between(1000, 2000) / octave)).toBeCloseTo(0, 1);
    expect(between(1, 499) / octave).toBeLessThan(1e-20);
    expect(between(2001, 23_999) / octave).toBeLessThan(1e-20);
  });

  it("is the same for the same seed, and another for another", () => {
    expect(pinkBand(BAND, RATE, LENGTH)).toEqual(pinkBand(BAND, RATE, LENGTH));
    expect(pinkBand({ ...BAND, seed: 2 }, RATE, LENGTH)).not.toEqual(pinkBand(BAND, RATE, LENGTH));
  });

  it("repeats without a seam: the step over it is no larger than those within", () => {
    const noise = pinkBand(BAND, RATE, LENGTH);
    let largest = 0;
    for (let n = 1; n < LENGTH; n++) largest = Math.max(largest, Math.abs(noise[n]! - noise[n - 1]!));
    expect(Math.abs(noise[0]! - noise[LENGTH - 1]!)).toBeLessThan(largest);
  });

  it.each([
    { ...BAND, low: 0, high: 0.5 },
    { ...BAND, high: 24_000 },
    { ...BAND, low: 1000, high: 900 },
    { ...BAND, low: Number.NaN },
  ])("is refused where no line lies in it: %j", (band) => {
    expect(() => pinkBand(band, RATE, LENGTH)).toThrow(RangeError);
  });
});
