import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heldPeaks } from "#src/analysis/master/held-peaks.ts";
import { MASTERED } from "#src/knowledge/master/mastered.ts";
import type { LoudnessHops } from "#src/model/master/mix-features.ts";
import { noise } from "#test/doubles/made/noise.ts";

/** A minute of hops whose peaks are spread as those of music: some decibels up and down, the highest the rarest. */
function music(seed: number): LoudnessHops {
  const random = noise(seed);
  const bell = () => random() + random() + random() + random();
  const loud = Array.from({ length: 6_000 }, () => -12 + 4 * bell());
  return {
    peaks: Float32Array.from(loud, (level) => 10 ** (level / 20)),
    powers: Float32Array.from(loud, (level) => 10 ** ((level - 12 + 3 * bell()) / 10)),
  };
}

function capped({ peaks, powers }: LoudnessHops, at: number): LoudnessHops {
  return { peaks: peaks.map((peak) => Math.min(peak, at)), powers };
}

/** So many of the peaks are higher. */
function heightOver({ peaks }: LoudnessHops, share: number): number {
  return peaks.toSorted()[Math.floor(peaks.length * (1 - share))]!;
}

const seeds = fc.integer({ min: 1, max: 1_000_000 });

describe("peaks that are held", () => {
  it("are found at the height that a limiter keeps to, many times as many as beneath, of many kinds of sound", () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0.02, max: 0.3, noNaN: true }), (seed, share) => {
        const mix = music(seed);
        const limit = heightOver(mix, share);
        const held = heldPeaks(capped(mix, limit))!;
        expect(held.height).toBeCloseTo(20 * Math.log10(limit), 6);
        expect(held.crowding).toBeGreaterThan(MASTERED.crowding);
        expect(held.kinds).toBeGreaterThanOrEqual(7);
        expect(held.above).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it("are none where nothing was held: peaks grow rarer towards the highest", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(heldPeaks(music(seed))?.crowding ?? 0).toBeLessThan(MASTERED.crowding);
      }),
      { numRuns: 40 },
    );
  });

  it("move with a gain, and are otherwise the same", () => {
    const held = heldPeaks(capped(music(3), heightOver(music(3), 0.1)))!;
    const quiet = capped(music(3), heightOver(music(3), 0.1));
    const half = { peaks: quiet.peaks.map((peak) => peak / 2), powers: quiet.powers.map((power) => power / 4) };
    const { height, ...rest } = heldPeaks(half)!;
    expect(height).toBeCloseTo(held.height - 20 * Math.log10(2), 6);
    expect(rest).toEqual({ count: held.count, crowding: held.crowding, kinds: expect.any(Number), above: held.above });
  });

  it("of a hit that comes again and again are one kind of sound", () => {
    const { peaks, powers } = music(5);
    const hit = (from: Float32Array, level: number) =>
      from.map((value, i) => (i % 100 < 30 ? level * 0.8 ** Math.abs((i % 100) - 10) : value));
    const held = heldPeaks({ peaks: hit(peaks, 1), powers: hit(powers, 0.2) })!;
    expect(held.count).toBeGreaterThanOrEqual(59);
    expect(held.kinds).toBeLessThan(7);
  });

  it("are not looked for in silence", () => {
    const none = new Float32Array(500);
    expect(heldPeaks({ peaks: none, powers: none })).toBeNull();
  });
});
