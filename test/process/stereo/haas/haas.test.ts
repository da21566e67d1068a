import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProcessFormat } from "#src/process/processor.ts";
import { haas } from "#src/process/stereo/haas/haas.ts";
import { decibelsOf, degreesOf, imageResponse } from "#test/doubles/response/image-response.ts";
import { processed, stretch } from "#test/doubles/response/processed.ts";

const RATE = 48_000;
const STEREO: ProcessFormat = { sampleRate: RATE, channels: 2 };
const SETTINGS = fc.record({
  delay: fc.double({ min: 1, max: 35, noNaN: true }),
  amount: fc.double({ min: -1, max: 1, noNaN: true }),
  from: fc.double({ min: 200, max: 2_000, noNaN: true }),
});

describe("a delayed middle on the side", () => {
  it("leaves a mono sum as it was, to the last bits, however it is set", () => {
    fc.assert(
      fc.property(SETTINGS, fc.constantFrom("noise", "bursts", "tones"), (settings, kind) => {
        const sound = stretch(kind, STEREO, 4_000);
        const [left, right] = processed(haas(STEREO, settings), sound);
        const changes = left!.map((x, i) => Math.abs(x + right![i]! - (sound[0]![i]! + sound[1]![i]!)));
        expect(Math.max(...changes)).toBeLessThan(1e-15);
      }),
      { numRuns: 20 },
    );
  });

  it("leaves what is on the side, and what is to come before the delay, to the bit", () => {
    const [left] = stretch("noise", STEREO, 4_000);
    const side = [left!, left!.map((x) => -x)];
    expect(processed(haas(STEREO), side)).toEqual(side);
    const heard = processed(haas(STEREO, { delay: 12, amount: 0.5, from: 300 }), [left!, left!]);
    expect(heard[0]!.subarray(0, 576)).toEqual(left!.subarray(0, 576));
    expect(heard[0]![576]).not.toBe(left![576]);
  });

  it("mirrors left and right where the amount is turned around", () => {
    fc.assert(
      fc.property(SETTINGS, ({ delay, amount, from }) => {
        const [left, right] = stretch("noise", STEREO, 3_000) as [Float64Array, Float64Array];
        const [one, other] = processed(haas(STEREO, { delay, amount, from }), [left, right]);
        const mirrored = processed(haas(STEREO, { delay, amount: -amount, from }), [right, left]);
        expect(mirrored).toEqual([other, one]);
      }),
      { numRuns: 10 },
    );
  });

  it.each([44_100, 48_000, 96_000, 192_000])(
    "sends no bass, and turns what it sends as stated, at %d Hz",
    (sampleRate) => {
      const response = imageResponse(haas({ sampleRate, channels: 2 }, { delay: 10, amount: 1, from: 300 }));
      const late = Math.round(0.01 * sampleRate) / sampleRate;
      const sent = (frequency: number) => {
        const { midToMid, midToSide, sideToSide, sideToMid } = response(frequency);
        expect(Math.abs(decibelsOf(midToMid))).toBeLessThan(1e-9);
        expect(Math.abs(decibelsOf(sideToSide))).toBeLessThan(1e-9);
        expect(decibelsOf(sideToMid)).toBeLessThan(-250);
        const turned = degreesOf(midToSide) + 360 * frequency * late;
        return { level: decibelsOf(midToSide), ahead: ((turned % 360) + 360) % 360 };
      };
      expect([60, 120, 300, 600, 1_200].map((each) => Number(sent(each).level.toFixed(1)) + 0)).toEqual([
        -55.9, -31.8, -3, 0, 0,
      ]);
      for (const [frequency, degrees] of [
        [300, 180],
        [600, 78],
        [1_200, 38],
      ] as const)
        expect(Math.abs(sent(frequency).ahead - degrees)).toBeLessThan(1);
    },
  );

  it.each([
    [{ delay: 0.5 }, "haas: delay 0.5 is not within 1 and 35 ms"],
    [{ delay: 0.012 }, "haas: delay 0.012 is not within 1 and 35 ms"],
    [{ delay: 40 }, "haas: delay 40 is not within 1 and 35 ms"],
    [{ amount: 1.2 }, "haas: amount 1.2 is not within -1 and 1"],
    [{ amount: Number.NaN }, "haas: amount NaN is not within -1 and 1"],
    [{ from: 100 }, "haas: from 100 is not within 200 and 2000 Hz"],
  ])("refuses %j", (wrong, words) => {
    expect(() => haas(STEREO, { delay: 12, amount: 0.5, from: 300, ...wrong })).toThrow(new RangeError(words));
  });
});
