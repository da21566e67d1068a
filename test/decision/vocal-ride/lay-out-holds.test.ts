import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutHolds } from "#src/decision/vocal-ride/lay-out-holds.ts";
import { RIDE } from "#src/knowledge/ride-defaults.ts";
import type { GapBehaviour } from "#src/model/ride.ts";

/** From 1 to 3 s and from 7 to 9 s of a song of 10 s. */
const PHRASES = [
  { from: 100, to: 300 },
  { from: 700, to: 900 },
];

/** The gain at some seconds, where the first phrase is held at one level and the second at another. */
function gains(gaps: GapBehaviour, holds: readonly [number, number], ...seconds: readonly number[]): readonly number[] {
  const curve = layOutHolds(PHRASES, holds, 1000, 100, gaps);
  return seconds.map((second) => Math.round(1000 * curve[Math.round(100 * second)]!) / 1000 + 0);
}

describe("in a gap of four seconds the gain", () => {
  it("holds at the neighbour that is raised less, for all but a second", () => {
    expect(gains("hold", [-2, 4], 2, 3.5, 5.9, 6.5, 7)).toEqual([-2, -2, -2, 1, 4]);
    expect(gains("hold", [4, -2], 2, 3.5, 4.1, 6.5, 7)).toEqual([4, 1, -2, -2, -2]);
  });

  it("glides evenly over all of it", () => {
    expect(gains("glide", [-2, 4], 3, 4, 5, 6, 7)).toEqual([-2, -0.5, 1, 2.5, 4]);
  });

  it("returns to 0 dB within a second, and comes back in the last one", () => {
    expect(gains("return", [-2, 4], 0, 3, 3.5, 4, 6, 6.5, 7)).toEqual([-2, -2, -1, 0, 0, 2, 4]);
  });

  it("returns to the higher neighbour where both are lowered, as its noise would rise at 0 dB", () => {
    expect(gains("return", [-5, -3], 2, 5, 8)).toEqual([-5, -3, -3]);
  });
});

it("law: a ride has all of the recording ahead: the move is over where the phrase begins, and the next one begins where it ends", () => {
  const lengths = fc.record({ gap: fc.integer({ min: 130, max: 600 }), phrase: fc.integer({ min: 30, max: 400 }) });
  const sung = fc.array(fc.tuple(lengths, fc.double({ min: -6, max: 4, noNaN: true })), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(sung, fc.constantFrom<GapBehaviour>("hold", "glide", "return"), (parts, gaps) => {
      let at = 0;
      const phrases = parts.map(([{ gap, phrase }]) => {
        const from = at + gap;
        at = from + phrase;
        return { from, to: at };
      });
      const holds = parts.map(([, hold]) => hold);
      const curve = layOutHolds(phrases, holds, at + 100, 100, gaps);
      const strays = phrases.map(({ from, to }, k) =>
        curve.subarray(from, to).reduce((most, gain) => Math.max(most, Math.abs(gain - holds[k]!)), 0),
      );
      expect(Math.max(...strays)).toBeLessThan(1e-9);
      const steepest = curve.reduce((most, gain, i) => Math.max(most, Math.abs(gain - (curve[i - 1] ?? gain))), 0);
      expect(steepest).toBeLessThanOrEqual(RIDE.slope / 100 + 1e-9);
    }),
  );
});
