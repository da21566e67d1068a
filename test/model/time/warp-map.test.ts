import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WarpMarker } from "#src/model/live-set.ts";
import { warpMap } from "#src/model/time/warp-map.ts";

const markers = (...pairs: [number, number][]): WarpMarker[] => pairs.map(([seconds, beats]) => ({ seconds, beats }));

describe("warpMap", () => {
  it("goes through its markers and straight between them", () => {
    const map = warpMap(markers([0.5, 0], [2.5, 4], [6.5, 8]));
    expect(map.beatsAt(0.5)).toBe(0);
    expect(map.beatsAt(2.5)).toBe(4);
    expect(map.beatsAt(4.5)).toBeCloseTo(6, 12);
    expect(map.secondsAt(2)).toBeCloseTo(1.5, 12);
  });

  it("goes on with the outer tempos, the hidden last marker's at the end", () => {
    const map = warpMap(markers([0, 0], [2, 4], [2 + 0.03125, 4 + 0.03125]));
    expect(map.beatsAt(-1)).toBeCloseTo(-2, 12);
    expect(map.beatsAt(4)).toBeCloseTo(6, 9);
  });

  it.each([
    ["equal seconds", [0, 0], [0, 4]],
    ["nearly equal seconds", [1, 0], [1 + 1e-9, 4]],
    ["nearly equal beats", [0, 1], [4, 1 + 1e-9]],
    ["falling beats", [0, 4], [2, 0]],
    ["no number", [0, 0], [Number.NaN, 4]],
    ["no end", [0, 0], [Number.POSITIVE_INFINITY, 4]],
    ["a beat behind Live's last", [0, 0], [1e9, 2e6]],
    ["a beat long before the song", [0, -1e300], [1, 0]],
  ] as const)("refuses markers with %s, as the clip's file would be anywhere", (_what, one, other) => {
    expect(() => warpMap(markers([...one], [...other]))).toThrow(RangeError);
  });

  it("takes markers before the file's start, and a second over a hundred beats", () => {
    expect(warpMap(markers([-2, -4], [2, 4])).secondsAt(0)).toBeCloseTo(0, 12);
    expect(warpMap(markers([0, 0], [1, 100])).secondsAt(50)).toBeCloseTo(0.5, 12);
  });

  it("law: the hidden marker of the last segment's tempo changes nothing", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 4, noNaN: true }),
        fc.double({ min: -50, max: 500, noNaN: true }),
        (beat, at) => {
          const bare = warpMap(markers([0, 0], [4 * beat, 4]));
          const hidden = warpMap(markers([0, 0], [4 * beat, 4], [4 * beat + beat / 32, 4 + 1 / 32]));
          expect(Math.abs(bare.beatsAt(at) - hidden.beatsAt(at))).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it("law: round trips hold to 1e-9 everywhere", () => {
    const step = fc.tuple(
      fc.double({ min: 0.03, max: 20, noNaN: true }),
      fc.double({ min: 0.03, max: 40, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 20 }),
        fc.double({ min: -60, max: 900, noNaN: true }),
        (steps, at) => {
          let last: [number, number] = [0, -3];
          const map = warpMap(
            markers(last, ...steps.map((by): [number, number] => (last = [last[0] + by[0], last[1] + by[1]]))),
          );
          const scale = Math.max(1, Math.abs(map.beatsAt(at)), Math.abs(map.secondsAt(at)));
          expect(Math.abs(map.secondsAt(map.beatsAt(at)) - at)).toBeLessThan(1e-9 * scale);
          expect(Math.abs(map.beatsAt(map.secondsAt(at)) - at)).toBeLessThan(1e-9 * scale);
        },
      ),
    );
  });

  it("refuses markers that are not a map", () => {
    expect(() => warpMap(markers([0, 0]))).toThrow("warpMap: needs two markers");
    expect(() => warpMap(markers([0, 0], [1, 0]))).toThrow("must rise");
    expect(() => warpMap(markers([0, 0], [Number.NaN, 1]))).toThrow(RangeError);
  });
});
