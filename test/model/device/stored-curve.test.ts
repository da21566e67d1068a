import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentMark, decodeCurves, encodeCurves, type StoredCurve } from "#src/model/device/stored-curve.ts";

const beats = fc.double({ min: -1000, max: 1000, noNaN: true });
const anyCurve: fc.Arbitrary<StoredCurve> = fc.record({
  target: fc.constantFrom("stage", "mapped"),
  index: fc.integer({ min: 0, max: 7 }),
  slot: fc.option(fc.nat(200)),
  mark: fc.option(fc.nat(0xffffff)),
  loop: fc.option(
    fc
      .tuple(beats, fc.double({ min: 1, max: 64, noNaN: true }))
      .map(([start, length]) => ({ start, end: start + length })),
  ),
  points: fc
    .array(fc.tuple(beats, beats), { maxLength: 40 })
    .map((pairs) => pairs.map(([time, value]) => ({ time, value })).sort((a, b) => a.time - b.time)),
});

const rest = fc.option(fc.record({ travel: fc.double({ min: 0, max: 1, noNaN: true }), carries: fc.boolean() }));
const curve = fc
  .tuple(anyCurve, rest)
  .map(([each, stands]) => (each.target === "mapped" && stands !== null ? { ...each, rest: stands } : each));

describe("curves as the set holds them", () => {
  it("come back as they were stored", () => {
    fc.assert(
      fc.property(fc.array(curve, { maxLength: 4 }), (curves) => {
        expect(decodeCurves(encodeCurves(curves))).toEqual(curves);
      }),
    );
  });

  it("read as none when the list is cut off, foreign or from a newer version", () => {
    const list = encodeCurves([
      {
        target: "stage",
        index: 0,
        slot: null,
        mark: null,
        loop: null,
        points: [
          { time: 0, value: 1 },
          { time: 4, value: -2 },
        ],
      },
    ]);
    for (let length = 2; length < list.length; length++) expect(decodeCurves(list.slice(0, length))).toEqual([]);
    expect(decodeCurves([4, ...list.slice(1)])).toEqual([]);
    expect(decodeCurves([])).toEqual([]);
    expect(decodeCurves([1, 7, 0, 0, 0, 0])).toEqual([]);
  });

  it("never yield anything but finite, rising points, whatever the list", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: -2, max: 6 }), fc.double()), { maxLength: 40 }), (rest) => {
        for (const { points } of [1, 2, 3].flatMap((version) => decodeCurves([version, ...rest]))) {
          expect(
            points.every(
              ({ time, value }, i) => Number.isFinite(time + value) && time >= (points[i - 1]?.time ?? time),
            ),
          ).toBe(true);
        }
      }),
    );
  });

  it("are stored as the version before stored them where nothing is to be modulated", () => {
    fc.assert(
      fc.property(fc.array(anyCurve, { minLength: 1, maxLength: 4 }), (curves) => {
        expect(encodeCurves(curves)[0]).toBe(2);
      }),
    );
  });

  it("still read as the first version stored them", () => {
    expect(decodeCurves([1, 0, 3, 0, 8, 2, 0, -1.5, 4, 2])).toEqual([
      {
        target: "stage",
        index: 0,
        slot: 3,
        mark: null,
        loop: { start: 0, end: 8 },
        points: [
          { time: 0, value: -1.5 },
          { time: 4, value: 2 },
        ],
      },
    ]);
  });

  it("know content by its file's name, and not by the folder it is in or the slot", () => {
    expect(contentMark("Take 1.wav")).toBe(contentMark("Take 1.wav"));
    expect(contentMark("Take 1.wav")).not.toBe(contentMark("Take 2.wav"));
    expect(contentMark("")).toBeLessThan(2 ** 24);
  });

  it("refuse to be longer than a Max message", () => {
    const points = Array.from({ length: 16_000 }, (_, index) => ({ time: index, value: 0 }));
    expect(() => encodeCurves([{ target: "stage", index: 0, slot: null, mark: null, loop: null, points }])).toThrow(
      RangeError,
    );
  });
});
