import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProcessFormat } from "#src/process/processor.ts";
import { widthAt } from "#src/process/stereo/bands/band-width-settings.ts";
import { bandWidths } from "#src/process/stereo/bands/band-widths.ts";
import { imageChange } from "#src/process/stereo/mono/image-change.ts";
import { width } from "#src/process/stereo/width.ts";
import { decibelsOf, imageResponse, quotient } from "#test/doubles/response/image-response.ts";
import { processed, stretch } from "#test/doubles/response/processed.ts";

const RATE = 48_000;
const STEREO: ProcessFormat = { sampleRate: RATE, channels: 2 };
const FREQUENCIES = Array.from({ length: 16 }, (_, i) => 15 * 1_400 ** (i / 15));

describe("a width that is mono below 120 Hz", () => {
  it.each([
    [30, -48.2],
    [60, -24.61],
    [120, -6.02],
    [240, -0.53],
    [480, -0.03],
    [4_000, 0],
  ])("lowers the side at %d Hz by %f dB, as a Linkwitz-Riley crossover does", (frequency, expected) => {
    for (const sampleRate of [44_100, 48_000, 96_000, 192_000]) {
      const { sideToSide } = imageResponse(bandWidths({ sampleRate, channels: 2 }, { widths: [1] }))(frequency);
      expect(decibelsOf(sideToSide)).toBeCloseTo(expected, 1);
    }
  });

  it("takes a bass on one side to the middle, and leaves a voice where it was", () => {
    const one = (frequency: number) => {
      const left = Float64Array.from({ length: RATE }, (_, i) => Math.sin((2 * Math.PI * frequency * i) / RATE));
      const heard = processed(bandWidths(STEREO, { widths: [1] }), [left, new Float64Array(RATE)]);
      return heard.map((channel) => Math.max(...channel.subarray(RATE / 2)));
    };
    const [left, right] = one(40);
    expect(left! / right!).toBeCloseTo(1, 1);
    expect(one(2_000)[1]!).toBeLessThan(1e-4);
  });

  it("saves in mono what opposite channels lose of a bass", () => {
    const bass = Float64Array.from({ length: RATE }, (_, i) => 0.3 * Math.sin((2 * Math.PI * 50 * i) / RATE));
    const [voice] = stretch("noise", { ...STEREO, channels: 1 }, RATE) as [Float64Array];
    const sound = [1, -1].map((sign) => bass.map((x, i) => sign * x + 0.05 * voice[i]!));
    const { before, after } = imageChange(bandWidths(STEREO, { widths: [1] }), sound).monoLoss;
    expect(before).toBeGreaterThan(6);
    expect(after).toBeLessThan(0.2);
  });
});

describe("a width for each band", () => {
  const settings = fc
    .record({
      monoBelow: fc.constantFrom(null, 60, 120, 200),
      crossovers: fc.uniqueArray(fc.integer({ min: 250, max: 18_000 }), { maxLength: 3 }),
      all: fc.array(fc.constantFrom(0, 0.3, 1, 1.5, 2), { minLength: 4, maxLength: 4 }),
    })
    .map(({ monoBelow, crossovers, all }) => ({
      monoBelow,
      crossovers: crossovers.sort((a, b) => a - b),
      widths: all.slice(0, crossovers.length + 1),
    }));
  const format = fc.constantFrom(44_100, 48_000, 96_000).map((sampleRate) => ({ sampleRate, channels: 2 }) as const);

  it("leaves a mono sum as loud as it was at every frequency, and sends nothing of the side into it", () => {
    fc.assert(
      fc.property(settings, format, (widths, each) => {
        const response = imageResponse(bandWidths(each, widths));
        for (const frequency of FREQUENCIES) {
          const { midToMid, midToSide, sideToMid } = response(frequency);
          expect(Math.abs(decibelsOf(midToMid))).toBeLessThan(0.001);
          expect(decibelsOf(midToSide)).toBeLessThan(-200);
          expect(decibelsOf(sideToMid)).toBeLessThan(-200);
        }
      }),
      { numRuns: 12 },
    );
  });

  it("gives every frequency the width that is stated, in phase with the middle", () => {
    fc.assert(
      fc.property(settings, format, (widths, each) => {
        const response = imageResponse(bandWidths(each, widths));
        const stated = widthAt(widths, each.sampleRate);
        for (const frequency of FREQUENCIES) {
          const { midToMid, sideToSide } = response(frequency);
          const { re, im } = quotient(sideToSide, midToMid);
          expect(Math.abs(re - stated(frequency))).toBeLessThan(1e-5);
          expect(Math.abs(im)).toBeLessThan(1e-5);
        }
      }),
      { numRuns: 12 },
    );
  });

  it("has each width in the midst of its band", () => {
    const at = widthAt({ monoBelow: 100, crossovers: [1_000, 8_000], widths: [0.5, 1, 1.6] }, RATE);
    expect([20, 320, 2_800, 20_000].map((frequency) => Number(at(frequency).toFixed(2)))).toEqual([0, 0.5, 1, 1.6]);
    expect([at(100), at(1_000), at(8_000)].map((each) => Number(each.toFixed(2)))).toEqual([0.25, 0.75, 1.3]);
  });

  it("changes no bit at a width of 1 in all bands, and is a plain width where all have one", () => {
    const sound = stretch("noise", STEREO, 3_000);
    const still = bandWidths(STEREO, { monoBelow: null, crossovers: [300, 4_000], widths: [1, 1, 1] });
    expect(processed(still, sound)).toEqual(sound);
    const narrow = bandWidths(STEREO, { monoBelow: null, crossovers: [300], widths: [0.4, 0.4] });
    expect(processed(narrow, sound)).toEqual(processed(width(STEREO, 0.4), sound));
  });

  it("turns nothing where two bands have one width", () => {
    const sound = stretch("bursts", STEREO, 3_000);
    const split = bandWidths(STEREO, { crossovers: [2_000], widths: [1, 1] });
    expect(processed(split, sound)).toEqual(processed(bandWidths(STEREO, { widths: [1] }), sound));
  });

  it.each([
    [{ widths: [1, 1] }, "bandWidths: 2 widths for 0 crossovers; one more is needed"],
    [{ widths: [] }, "bandWidths: 0 widths for 0 crossovers; one more is needed"],
    [{ widths: [2.5] }, "bandWidths: a width of 2.5 is not within 0 and 2"],
    [{ widths: [Number.NaN] }, "bandWidths: a width of NaN is not within 0 and 2"],
    [{ widths: [1], monoBelow: 10 }, "bandWidths: mono below 10 Hz is not within 20 to 500 Hz"],
    [{ widths: [1], monoBelow: Number.NaN }, "bandWidths: mono below NaN Hz is not within 20 to 500 Hz"],
    [{ widths: [1, 1], crossovers: [100] }, "crossover: 120, 100 Hz must rise, above 0 and below 0.49 of 48000 Hz"],
    [
      { widths: [1, 1.5], crossovers: [23_600], monoBelow: null },
      "crossover: 23600 Hz must rise, above 0 and below 0.49 of 48000 Hz",
    ],
  ])("refuses %j", (wrong, words) => {
    expect(() => bandWidths(STEREO, wrong)).toThrow(new RangeError(words));
  });
});
