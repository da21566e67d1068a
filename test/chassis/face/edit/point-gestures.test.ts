import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EditPlane, pixelOf } from "#src/chassis/face/edit/gestures/edit-plane.ts";
import type { EditPoints } from "#src/chassis/face/edit/gestures/edit-points.ts";
import { doublePress, drag, hitAt, type Mouse, press } from "#src/chassis/face/edit/gestures/point-gestures.ts";
import { bentValue } from "#src/dsp/shapes/bent-curve.ts";

const PLANE: EditPlane = {
  area: { left: 22, top: 13, right: 241, bottom: 92 },
  ...{ from: 0, to: 16, ends: { from: 0, to: 16 }, top: 2, bottom: -14, range: { low: -12, high: 0 } },
  ...{ grid: 1, origin: 0 },
};
const MOST = 64;
const KEYS = { command: false, shift: false, option: false };

const RAMP: EditPoints = [
  { at: 0, value: 0, bend: 0 },
  { at: 4, value: -12, bend: 0.5 },
  { at: 12, value: -3, bend: 0 },
  { at: 16, value: 0, bend: 0 },
];

function over(at: number, value: number, keys: Partial<Mouse> = {}): Mouse {
  return { ...pixelOf(PLANE, { at, value }), ...KEYS, ...keys };
}

/** Presses on a place, drags to another and lets go. */
function dragged(points: EditPoints, from: Mouse, to: Mouse): EditPoints {
  const down = press(points, PLANE, from, MOST);
  return down.gesture === null ? down.points : drag(down.gesture, PLANE, to).points;
}

describe("gestures on points", () => {
  it("takes the nearest point within reach, else the line under the mouse, else nothing", () => {
    expect(hitAt(RAMP, PLANE, over(4, -12))).toEqual({ kind: "point", index: 1 });
    expect(hitAt(RAMP, PLANE, over(8, bentValue(RAMP, 8)))).toEqual({ kind: "segment", index: 1 });
    expect(hitAt(RAMP, PLANE, over(8, 0))).toBeNull();
    expect(hitAt(RAMP, PLANE, { x: 2, y: 2 })).toBeNull();
  });

  it("moves a point between its neighbours and inside the range, and draws it to the grid", () => {
    const [, moved] = dragged(RAMP, over(4, -12), over(7.1, -6));
    expect(moved!.at).toBe(7);
    expect(moved!.value).toBeCloseTo(-6, 9);
    expect(dragged(RAMP, over(4, -12), over(7.1, -6, { option: true }))[1]!.at).toBeCloseTo(7.1, 9);
    expect(dragged(RAMP, over(4, -12), over(40, -90))[1]).toMatchObject({ at: 12, value: -12 });
    expect(dragged(RAMP, over(4, -12), over(-40, 90))[1]).toMatchObject({ at: 0, value: 0 });
  });

  it("moves a tenth as far with Shift", () => {
    const [, moved] = dragged(RAMP, over(4, -12), over(6, -2, { shift: true, option: true }));
    expect(moved!.at).toBeCloseTo(4.2, 9);
    expect(moved!.value).toBeCloseTo(-11, 9);
  });

  it("leaves the first and the last point at their time", () => {
    expect(dragged(RAMP, over(0, 0), over(3, -5))[0]).toMatchObject({ at: 0, value: expect.closeTo(-5, 9) });
    expect(dragged(RAMP, over(16, 0), over(9, -5))[3]).toMatchObject({ at: 16, value: expect.closeTo(-5, 9) });
  });

  it("gives a drag up when it comes back to where it began", () => {
    const down = press(RAMP, PLANE, over(4, -12), MOST);
    const away = drag(down.gesture!, PLANE, over(7, -2));
    expect(away.points).not.toBe(RAMP);
    expect(drag(away.gesture, PLANE, over(4, -12)).points).toBe(RAMP);
  });

  it("adds by a double press or with Command, which takes the new point along at once", () => {
    const added = doublePress(RAMP, PLANE, over(8, -1), MOST);
    expect(added[2]).toEqual({ at: 8, value: expect.closeTo(-1, 9), bend: 0.5 });
    const taken = dragged(RAMP, over(8, -1, { command: true }), over(9, -2, { command: true }));
    expect(taken).toHaveLength(5);
    expect(taken[2]).toMatchObject({ at: expect.closeTo(9, 9), value: expect.closeTo(-2, 9) });
  });

  it("takes a point away by a double press or with Option; the ends stay", () => {
    expect(doublePress(RAMP, PLANE, over(4, -12), MOST)).toEqual([RAMP[0], RAMP[2], RAMP[3]]);
    expect(press(RAMP, PLANE, over(4, -12, { option: true }), MOST).points).toHaveLength(3);
    expect(doublePress(RAMP, PLANE, over(0, 0), MOST)).toBe(RAMP);
    expect(press(RAMP, PLANE, over(16, 0, { option: true }), MOST).points).toBe(RAMP);
  });

  it("bends a segment with Option, up where the mouse goes up, whether it rises or falls", () => {
    for (const at of [2, 8]) {
      const before = bentValue(RAMP, at);
      const from = over(at, before, { option: true });
      const up = dragged(RAMP, from, { ...from, y: from.y - 20 });
      const down = dragged(RAMP, from, { ...from, y: from.y + 20 });
      expect(bentValue(up, at)).toBeGreaterThan(before);
      expect(bentValue(down, at)).toBeLessThan(before);
      expect(up.map(({ at: time, value }) => [time, value])).toEqual(RAMP.map(({ at: time, value }) => [time, value]));
    }
  });

  it("adds no more points than there can be, and none outside of the plane", () => {
    expect(doublePress(RAMP, PLANE, over(8, -1), 4)).toBe(RAMP);
    expect(doublePress(RAMP, PLANE, { x: 2, y: 140, ...KEYS }, MOST)).toBe(RAMP);
  });
});

const MOUSE = fc.record({
  x: fc.integer({ min: -20, max: 300 }),
  y: fc.integer({ min: -20, max: 160 }),
  command: fc.boolean(),
  shift: fc.boolean(),
  option: fc.boolean(),
});
const ACTS = fc.array(fc.tuple(fc.constantFrom("press", "double"), MOUSE, fc.array(MOUSE, { maxLength: 4 })), {
  maxLength: 30,
});

/** The points after a mouse has done all that. */
function after(acts: readonly (readonly [string, Mouse, readonly Mouse[]])[]): EditPoints {
  return acts.reduce<EditPoints>((points, [act, mouse, way]) => {
    if (act === "double") return doublePress(points, PLANE, mouse, MOST);
    const down = press(points, PLANE, mouse, MOST);
    if (down.gesture === null) return down.points;
    return way.reduce((now, next) => drag(now.gesture, PLANE, next), { ...down, gesture: down.gesture }).points;
  }, RAMP);
}

describe("laws of gestures", () => {
  it("law: whatever the mouse does, points stay in rising time, two at one time at most, in range, with their ends", () => {
    fc.assert(
      fc.property(ACTS, (acts) => {
        const points = after(acts);
        expect([points[0]!.at, points.at(-1)!.at]).toEqual([0, 16]);
        expect(points.length).toBeLessThanOrEqual(MOST);
        for (const [k, { at, value, bend }] of points.entries()) {
          expect(at).toBeGreaterThanOrEqual(points[k - 1]?.at ?? 0);
          expect(at === points[k - 2]?.at).toBe(false);
          expect(value >= -12 && value <= 0 && Math.abs(bend) <= 1).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("law: a point that is added and taken away again leaves what was", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 15.5, noNaN: true }),
        fc.double({ min: -12, max: 0, noNaN: true }),
        (at, value) => {
          const mouse = over(at, value);
          fc.pre(hitAt(RAMP, PLANE, mouse)?.kind !== "point");
          const added = doublePress(RAMP, PLANE, mouse, MOST);
          fc.pre(added !== RAMP);
          const index = added.findIndex((each) => !RAMP.includes(each));
          const again = pixelOf(PLANE, added[index]!);
          fc.pre(hitAt(added, PLANE, again)?.index === index);
          expect(doublePress(added, PLANE, { ...again, ...KEYS }, MOST)).toEqual(RAMP);
        },
      ),
    );
  });

  it("law: a drag to any place and back is no change", () => {
    fc.assert(
      fc.property(fc.constantFrom(...RAMP), fc.array(MOUSE, { minLength: 1, maxLength: 5 }), (point, way) => {
        const from = over(point.at, point.value);
        let { gesture } = press(RAMP, PLANE, from, MOST);
        for (const next of way) gesture = drag(gesture!, PLANE, { ...next, shift: false }).gesture;
        expect(drag(gesture!, PLANE, from).points).toBe(RAMP);
      }),
    );
  });
});
