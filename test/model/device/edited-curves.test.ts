import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CURVE_UNITS,
  decodeEdits,
  type EditedCurve,
  editOf,
  encodeEdits,
  fitsSpan,
  pointsMark,
  withEdit,
  withinLimits,
  withoutEdit,
} from "#src/model/device/edited-curves.ts";

const number = fc.double({ min: -1000, max: 1000, noNaN: true }).map((each) => Math.fround(each) + 0);
const anyEdit: fc.Arbitrary<EditedCurve> = fc
  .record({
    recipe: fc.nat(3),
    slot: fc.option(fc.nat(3)),
    mark: fc.option(fc.nat(3)),
    line: fc.option(fc.nat(7)),
    unit: fc.constantFrom(...CURVE_UNITS),
    over: fc.nat(0xffffff),
    points: fc.array(fc.record({ at: number, value: number, bend: fc.constantFrom(-1, -0.5, 0, 1) }), {
      maxLength: 40,
    }),
  })
  .map(({ points, ...edit }) => ({
    ...edit,
    points: points.map((point) => ({ ...point, value: withinLimits(edit.unit, point.value) })),
  }))
  .map((edit) => ({ ...edit, points: [...edit.points].sort((one, other) => one.at - other.at) }));

function edit(over: Partial<EditedCurve> = {}): EditedCurve {
  return { recipe: 1, slot: null, mark: null, line: null, unit: "dB", over: 0, points: [], ...over };
}

describe("curves that a hand has edited", () => {
  it("law: come back from the set as they were", () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 6 }), (edits) => {
        expect(decodeEdits(encodeEdits(edits))).toEqual(edits);
      }),
    );
  });

  it.each([
    ["nothing", [0]],
    ["a newer version", [9, 1, -1, -1, -1, 0, 0, 0]],
    ["a list cut short", [1, 1, -1, -1, -1, 0, 0, 2, 0, 1, 0]],
    ["points out of order", [1, 1, -1, -1, -1, 0, 0, 2, 4, 1, 0, 2, 1, 0]],
    ["a unit that is none", [1, 1, -1, -1, -1, 7, 0, 0]],
    ["no number", [1, Number.NaN]],
  ])("read %s as no edits", (_what, list) => {
    expect(decodeEdits(list)).toEqual([]);
  });

  it("are never louder than a stage's most, whatever a set says", () => {
    const [read] = decodeEdits(encodeEdits([edit({ points: [{ at: 0, value: 1_000, bend: 0 }] })]));
    expect(read!.points[0]!.value).toBe(12);
  });

  it("lose the oldest where the set has room for no more", () => {
    const long = Array.from({ length: 20 }, (_, k) =>
      edit({ recipe: k, points: Array.from({ length: 1000 }, (_each, at) => ({ at, value: 0, bend: 0 })) }),
    );
    const list = encodeEdits(long);
    expect(list.length).toBeLessThanOrEqual(32_000);
    expect(decodeEdits(list)).toEqual(long.slice(-10));
  });

  it("law: the one that was made last stands in its place, and taken away leaves the others", () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 6 }), anyEdit, (edits, last) => {
        const now = withEdit(edits, last);
        expect(editOf(now, last)).toEqual(last);
        expect(withoutEdit(now, last)).toEqual(withoutEdit(edits, last));
      }),
    );
  });

  it("go along with their clip, and never over to another recipe or to the arrangement", () => {
    const made = edit({ slot: 2, mark: 77 });
    expect(editOf([made], { recipe: 1, slot: 5, mark: 77 })).toBe(made);
    expect(editOf([made], { recipe: 1, slot: 2, mark: 78 })).toBeNull();
    expect(editOf([made], { recipe: 2, slot: 2, mark: 77 })).toBeNull();
    expect(editOf([made], { recipe: 1, slot: null, mark: null })).toBeNull();
  });

  it("are used over the beats that they were made for, a bar aside", () => {
    const made = edit({ points: [8, 24].map((at) => ({ at, value: 0, bend: 0 })) });
    expect([fitsSpan(made, 8, 24), fitsSpan(made, 6, 27), fitsSpan(made, 16, 32)]).toEqual([true, true, false]);
  });

  it("law: are told from what is played by its points, also after Max has kept them as 32-bit floats", () => {
    const point = fc.record({
      time: fc.double({ noNaN: true, min: 0, max: 9999 }),
      value: fc.double({ noNaN: true, min: -99, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), fc.nat(29), (points, which) => {
        const rounded = points.map(({ time, value }) => ({ time: Math.fround(time), value: Math.fround(value) }));
        expect(pointsMark(rounded)).toBe(pointsMark(points));
        const moved = points.map((each, k) =>
          k === which % points.length ? { ...each, value: each.value + 1 } : each,
        );
        expect(pointsMark(moved)).not.toBe(pointsMark(points));
        expect(pointsMark(points)).toBeGreaterThan(0);
      }),
    );
  });
});
