import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { FOUR_BANDS } from "#src/knowledge/processing/four-bands.ts";
import { multiband } from "#src/process/multiband/multiband.ts";
import { solveMultiband } from "#src/process/multiband/solve-multiband.ts";
import type { ProcessFormat } from "#src/process/processor.ts";
import { processed, stretch } from "#test/doubles/response/processed.ts";
import { responseOf } from "#test/doubles/response/response-of.ts";

const MONO: ProcessFormat = { sampleRate: 48_000, channels: 1 };
const STILL = { threshold: 0, ratio: 1, attack: 0.01, release: 0.1 };
const FREQUENCIES = Array.from({ length: 25 }, (_, i) => 10 * 2_100 ** (i / 24));

function tone(frequency: number, level: number, frames = 24_000): Float64Array {
  return Float64Array.from({ length: frames }, (_, i) => level * Math.sin((2 * Math.PI * frequency * i) / 48_000));
}

/** The gain that a steady tone comes to have. */
function gainOf(bands: readonly [object, object, object, object], frequency: number): number {
  const [a, b, c, d] = bands.map((band) => ({ ...STILL, ...band }));
  const one = multiband(MONO, { crossovers: [200, 1_200, 5_000], bands: [a!, b!, c!, d!] });
  const sound = tone(frequency, 0.5);
  const [heard] = processed(one, [sound]);
  const power = (x: Float64Array) => Math.sqrt(x.subarray(-9_600).reduce((sum, y) => sum + y * y, 0));
  return amplitudeToDecibels(power(heard!) / power(sound));
}

describe("a multiband compressor whose bands are left as they are", () => {
  it("is flat at any crossovers and any rate, within far less than 0.1 dB", () => {
    const crossovers = fc
      .array(fc.double({ min: 20, max: 18_000, noNaN: true }), { minLength: 3, maxLength: 3 })
      .map((frequencies) => frequencies.sort((a, b) => a - b) as [number, number, number])
      .filter(([a, b, c]) => a < b && b < c);
    fc.assert(
      fc.property(crossovers, fc.constantFrom(44_100, 48_000, 96_000), (frequencies, sampleRate) => {
        const one = multiband(
          { sampleRate, channels: 1 },
          { crossovers: frequencies, bands: [STILL, STILL, STILL, STILL] },
        );
        const response = responseOf(one);
        for (const frequency of FREQUENCIES) expect(Math.abs(response(frequency))).toBeLessThan(0.001);
      }),
      { numRuns: 12 },
    );
  });

  it("is flat in what it measures of itself too", () => {
    const one = multiband(MONO, { crossovers: FOUR_BANDS.crossovers, bands: [STILL, STILL, STILL, STILL] });
    processed(one, stretch("loud", MONO, 4_800));
    expect(one.reductions.map(({ highest }) => highest)).toEqual([0, 0, 0, 0]);
  });
});

describe("a multiband compressor", () => {
  it("falls by 24 dB an octave between bands, 6 dB down where they meet", () => {
    const lowest = [{}, { makeup: -36 }, { makeup: -36 }, { makeup: -36 }] as const;
    expect(Math.abs(gainOf(lowest, 60))).toBeLessThan(0.1);
    const off = [{ makeup: -36 }, { makeup: -36 }, {}, {}] as const;
    expect(gainOf(off, 600)).toBeLessThan(-22);
    expect(gainOf(off, 600)).toBeGreaterThan(-26);
    expect(gainOf(off, 3_000)).toBeCloseTo(0, 0);
  });

  it("reduces a band alone, by the static curve", () => {
    const hard = { threshold: -26, ratio: 4, attack: 0.001, release: 2 };
    const frequencies = [50, 500, 2_500, 12_000];
    /** What of a tone lies in a band, the rest in its neighbours: all in phase. Source: Linkwitz, Riley 1976, fourth order. */
    const under = (frequency: number, crossover: number) => 1 / (1 + (frequency / crossover) ** 4);
    const shares = [
      under(50, 200),
      (1 - under(500, 200)) * under(500, 1_200),
      (1 - under(2_500, 1_200)) * under(2_500, 5_000),
      1 - under(12_000, 5_000),
    ];
    for (const [at, frequency] of frequencies.entries()) {
      const bands = [0, 1, 2, 3].map((i) => (i === at ? hard : {})) as unknown as readonly [
        object,
        object,
        object,
        object,
      ];
      const reduced = 0.75 * (amplitudeToDecibels(0.5 * shares[at]!) + 26);
      const expected = amplitudeToDecibels(shares[at]! * 10 ** (-reduced / 20) + 1 - shares[at]!);
      expect(Math.abs(gainOf(bands, frequency) - expected)).toBeLessThan(0.5);
      expect(Math.abs(gainOf(bands, frequencies[(at + 2) % 4]!))).toBeLessThan(0.2);
    }
  });

  it("solves a threshold for each band's stated reduction", () => {
    const sound = stretch("noise", { sampleRate: 48_000, channels: 2 }, 96_000);
    const goals = [3, 2, 1.5, 1];
    const bands = FOUR_BANDS.bands.map((band, i) => ({ ...band, goal: { reduction: goals[i]!, share: 0.95 } }));
    const { settings, found } = solveMultiband({ crossovers: FOUR_BANDS.crossovers, bands }, sound, 48_000);
    expect(found.map(({ reached }) => reached)).toEqual([true, true, true, true]);
    const one = multiband({ sampleRate: 48_000, channels: 2 }, settings);
    processed(one, sound);
    for (const [i, { at }] of one.reductions.entries()) expect(Math.abs(at(0.95) - goals[i]!)).toBeLessThan(0.5);
  });

  it("takes crossovers up to where a corner can be placed, 0.49 of the rate", () => {
    const bands = [STILL, STILL, STILL, STILL] as const;
    const highest = multiband(MONO, { crossovers: [100, 500, 23_519], bands });
    const response = responseOf(highest);
    for (const frequency of FREQUENCIES) expect(Math.abs(response(frequency))).toBeLessThan(0.001);
    for (const beyond of [23_520, 23_700, 24_000])
      expect(() => multiband(MONO, { crossovers: [100, 500, beyond], bands })).toThrow(
        `crossover: 100, 500, ${beyond} Hz must rise, above 0 and below 0.49 of 48000 Hz`,
      );
  });

  it("leaves a band as it is that is asked for nothing, and solves the others as if it were", () => {
    const sound = stretch("noise", { sampleRate: 48_000, channels: 2 }, 48_000);
    const asked = (goals: readonly number[]) =>
      solveMultiband(
        {
          crossovers: FOUR_BANDS.crossovers,
          bands: FOUR_BANDS.bands.map((band, i) => ({ ...band, goal: { reduction: goals[i]!, share: 0.95 } })),
        },
        sound,
        48_000,
      );
    const [all, one] = [asked([2, 2, 2, 2]), asked([0, 2, 0, 0])];
    expect(one.found[1]).toEqual(all.found[1]);
    const made = multiband({ sampleRate: 48_000, channels: 2 }, one.settings);
    processed(made, sound);
    expect(made.reductions.map(({ at }) => at(1) > 0)).toEqual([false, true, false, false]);
  });

  it("solves the same thresholds where a sample is no number", () => {
    const sound = stretch("noise", { sampleRate: 48_000, channels: 2 }, 48_000);
    const bands = FOUR_BANDS.bands.map((band) => ({ ...band, goal: { reduction: 2, share: 0.95 } }));
    const solve = () => solveMultiband({ crossovers: FOUR_BANDS.crossovers, bands }, sound, 48_000).found;
    sound[0]![10] = 0;
    const whole = solve();
    sound[0]![10] = Number.NaN;
    expect(solve()).toEqual(whole);
    expect(sound[0]![10]).toBeNaN();
  });

  it("refuses crossovers that do not rise, and bands that are none", () => {
    const bands = [STILL, STILL, STILL, STILL] as const;
    for (const crossovers of [
      [1_000, 500, 4_000],
      [0, 500, 4_000],
      [500, 500, 4_000],
      [100, Number.NaN, 4_000],
    ] as [number, number, number][])
      expect(() => multiband(MONO, { crossovers, bands })).toThrow(RangeError);
    expect(() =>
      multiband(MONO, { crossovers: [100, 500, 4_000], bands: [{ ...STILL, ratio: 0 }, STILL, STILL, STILL] }),
    ).toThrow(RangeError);
  });
});
