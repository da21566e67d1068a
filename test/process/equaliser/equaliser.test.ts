import { describe, expect, it } from "vitest";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { analoguePower } from "#src/dsp/equalisation/analogue-section.ts";
import type { Band } from "#src/process/equaliser/band.ts";
import { bandPrototype } from "#src/process/equaliser/band-prototype.ts";
import { equaliser } from "#src/process/equaliser/equaliser.ts";
import { processed, stretch } from "#test/doubles/response/processed.ts";
import { responseOf } from "#test/doubles/response/response-of.ts";

/** Decibels by which a band of the drawn shape may be off, anywhere up to the end of hearing. */
const MATCHED = 0.2;
const RATES = [44_100, 48_000, 96_000, 192_000];
const FREQUENCIES = Array.from({ length: 40 }, (_, i) => 20 * 1000 ** (i / 39));

const BANDS: readonly Band[] = [
  ...[60, 1_000, 5_000, 12_000, 18_000].flatMap((frequency): Band[] => [
    { shape: "bell", frequency, gain: 6, q: 0.7 },
    { shape: "bell", frequency, gain: -12, q: 2 },
    { shape: "high-shelf", frequency, gain: 3 },
    { shape: "low-shelf", frequency, gain: -6 },
  ]),
  ...[20, 80, 400].map((frequency): Band => ({ shape: "low-cut", frequency, slope: 24 })),
  ...[300, 1_000, 6_000].map((frequency): Band => ({ shape: "tilt", frequency, gain: 2 })),
  { shape: "notch", frequency: 50, q: 4 },
  { shape: "notch", frequency: 9_000, q: 2 },
  { shape: "high-cut", frequency: 12_000, slope: 12 },
  { shape: "high-cut", frequency: 16_000, slope: 24 },
];

describe.each(RATES)("at %i Hz an equaliser keeps to the analogue shape up to 20 kHz:", (sampleRate) => {
  it.each(BANDS)("$shape at $frequency Hz, gain $gain, q $q, slope $slope", (band) => {
    const response = responseOf(equaliser({ sampleRate, channels: 1 }, [band]));
    for (const frequency of FREQUENCIES) {
      const drawn = bandPrototype(band).reduce((sum, section) => sum + decibels(analoguePower(section, frequency)), 0);
      if (drawn > -40)
        expect([frequency, response(frequency)]).toEqual([frequency, expect.closeTo(drawn, -Math.log10(2 * MATCHED))]);
    }
  });
});

const decibels = powerToDecibels;

describe("an equaliser", () => {
  it("is flat where a cut undoes a boost", () => {
    const format = { sampleRate: 44_100, channels: 2 } as const;
    const there: Band = { shape: "bell", frequency: 9_000, gain: 9, q: 1.4 };
    const sound = stretch("noise", format, 4_000);
    const back = processed(equaliser(format, [there, { ...there, gain: -9 }]), sound);
    for (const [c, channel] of back.entries())
      for (const [i, x] of channel.entries()) expect(Math.abs(x - sound[c]![i]!)).toBeLessThan(1e-12);
  });

  it("refuses what is no band at its rate", () => {
    const format = { sampleRate: 44_100, channels: 2 } as const;
    for (const band of [
      { shape: "bell", frequency: 22_050, gain: 1, q: 1 },
      { shape: "bell", frequency: 0, gain: 1, q: 1 },
      { shape: "bell", frequency: 100, gain: Number.NaN, q: 1 },
      { shape: "bell", frequency: 100, gain: 1, q: 0 },
      { shape: "low-cut", frequency: 100, slope: 13 as 12 },
    ] satisfies Band[])
      expect(() => equaliser(format, [band])).toThrow(RangeError);
  });
});
