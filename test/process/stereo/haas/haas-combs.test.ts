import fc from "fast-check";
import { expect, it } from "vitest";
import { haas } from "#src/process/stereo/haas/haas.ts";
import { haasCombs } from "#src/process/stereo/haas/haas-combs.ts";
import { imageResponse } from "#test/doubles/response/image-response.ts";

const START = { delay: 12, amount: 0.5, from: 300 };

it("names the notches that each side has", () => {
  fc.assert(
    fc.property(
      fc.record({
        delay: fc.double({ min: 1, max: 35, noNaN: true }),
        amount: fc.double({ min: -1, max: 1, noNaN: true }),
        from: fc.double({ min: 200, max: 2_000, noNaN: true }),
      }),
      fc.constantFrom(44_100, 48_000, 96_000),
      (settings, sampleRate) => {
        const response = imageResponse(haas({ sampleRate, channels: 2 }, settings));
        const level = (sign: number, frequency: number) => {
          const { midToSide } = response(frequency);
          return 10 * Math.log10((1 + sign * midToSide.re) ** 2 + midToSide.im ** 2);
        };
        const { left, right, spacing, deepest } = haasCombs(settings, sampleRate);
        for (const [sign, notches] of [
          [1, left],
          [-1, right],
        ] as const)
          for (const { frequency, depth } of notches) {
            expect(depth).toBeLessThanOrEqual(-1);
            expect(depth).toBeGreaterThanOrEqual(deepest);
            expect(Math.abs(Math.max(depth, -40) - Math.max(level(sign, frequency), -40))).toBeLessThan(0.01);
            for (const beside of [-0.05, 0.05])
              expect(level(sign, frequency + beside * spacing)).toBeGreaterThan(depth);
          }
      },
    ),
    { numRuns: 8 },
  );
});

it("finds those of a plain comb far above the high-pass: odd halves of the delay on one side, whole ones on the other", () => {
  const { left, right } = haasCombs({ delay: 1, amount: 0.5, from: 200 }, 48_000);
  expect(Math.abs(left.at(-1)!.frequency / 1_500 - 1)).toBeLessThan(0.05);
  expect(Math.abs(right.at(-1)!.frequency / 2_000 - 1)).toBeLessThan(0.05);
  for (const { depth } of [left.at(-1)!, right.at(-1)!]) expect(depth).toBeCloseTo(-6.02, 1);
});

it("says them in a sentence", () => {
  expect(haasCombs(START, 48_000).words).toBe(
    "A sound in the middle loses on the left 2.4 dB at 258 Hz, 4.6 dB at 329 Hz and 5.7 dB at 404 Hz, on the right 1.4 dB at 223 Hz, " +
      "3.6 dB at 293 Hz and 5.3 dB at 366 Hz; further notches lie 83 Hz apart, up to 6.0 dB deep. A mono sum loses nothing.",
  );
  expect(haasCombs({ ...START, amount: 1 }, 48_000).words).toContain("83 Hz apart, down to nothing.");
  expect(haasCombs({ ...START, amount: 0.1 }, 48_000)).toEqual({
    left: [],
    right: [],
    spacing: 48_000 / 576,
    deepest: 20 * Math.log10(0.9),
    words: "No side loses as much as 1 dB of a sound in the middle, and a mono sum loses nothing.",
  });
});

it("changes its sides where the amount is turned around", () => {
  const [one, other] = [START, { ...START, amount: -0.5 }].map((settings) => haasCombs(settings, 44_100));
  expect([other!.right, other!.left]).toEqual([one!.left, one!.right]);
});

it("names no notch that the ears do not reach, and refuses other settings", () => {
  for (const { frequency } of haasCombs({ ...START, delay: 1 }, 44_100).left) expect(frequency).toBeLessThan(20_000);
  expect(() => haasCombs({ ...START, delay: 0 }, 48_000)).toThrow(RangeError);
});
