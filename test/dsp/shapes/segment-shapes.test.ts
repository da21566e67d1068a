import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bezierAt, evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";
import { mirroredShape, SEGMENT_SHAPES, shapeAt, shapedSegment, shapeHandles } from "#src/dsp/shapes/segment-shapes.ts";

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const shapes = fc.constantFrom(...SEGMENT_SHAPES);

/** The largest error that each shape's handles state, in parts of the segment's height. */
const STATED = {
  linear: 0,
  exponential: 3e-4,
  logarithmic: 3e-4,
  "S-curve": 1e-12,
  sine: 2e-4,
  "sine in": 2e-4,
  "sine out": 2e-4,
  hold: 0,
};

describe("a segment's shape", () => {
  it("is one of eight", () => expect(new Set(SEGMENT_SHAPES).size).toBe(8));

  it("law: begins at 0, ends at 1 and never turns back", () => {
    fc.assert(
      fc.property(shapes, fraction, fraction, fraction, (shape, bend, a, b) => {
        expect([shapeAt(shape, 0, bend), shapeAt(shape, 1, bend)]).toEqual([0, 1]);
        const [early, late] = [shapeAt(shape, Math.min(a, b), bend), shapeAt(shape, Math.max(a, b), bend)];
        expect(early).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThanOrEqual(1);
        expect(late).toBeGreaterThanOrEqual(early - 1e-12);
      }),
    );
  });

  it("goes through the middle as its name says", () => {
    const middle = (shape: (typeof SEGMENT_SHAPES)[number]) => Number(shapeAt(shape, 0.5).toFixed(2));
    expect(Object.fromEntries(SEGMENT_SHAPES.map((shape) => [shape, middle(shape)]))).toEqual({
      linear: 0.5,
      exponential: 0.08,
      logarithmic: 0.92,
      "S-curve": 0.5,
      sine: 0.5,
      "sine in": 0.29,
      "sine out": 0.71,
      hold: 0,
    });
  });

  it("law: is a straight line without bend, and halfway to it with half the bend", () => {
    fc.assert(
      fc.property(shapes, fraction, (shape, x) => {
        fc.pre(shape !== "hold");
        expect(shapeAt(shape, x, 0)).toBeCloseTo(x, 12);
        expect(shapeAt(shape, x, 0.5)).toBeCloseTo((x + shapeAt(shape, x)) / 2, 12);
      }),
    );
  });

  it("law: played backwards it is its mirrored shape", () => {
    fc.assert(
      fc.property(shapes, fraction, (shape, x) => {
        fc.pre(shape !== "hold");
        expect(shapeAt(mirroredShape(shape), x)).toBeCloseTo(1 - shapeAt(shape, 1 - x), 12);
      }),
    );
  });
});

describe("the handles of a shape", () => {
  it.each(SEGMENT_SHAPES)("draw %s within the error that they state, at every bend", (shape) => {
    for (const bend of [0.1, 0.5, 1]) {
      const handles = shapeHandles(shape, bend);
      if (handles === null) continue;
      let largest = 0;
      for (let k = 0; k <= 2000; k++) {
        largest = Math.max(largest, Math.abs(bezierAt(handles, k / 2000) - shapeAt(shape, k / 2000, bend)));
      }
      expect(largest).toBeLessThan(STATED[shape] * bend + 1e-12);
    }
  });

  it("law: stay in the unit square and never let time run back", () => {
    fc.assert(
      fc.property(shapes, fraction, (shape, bend) => {
        const handles = shapeHandles(shape, bend);
        fc.pre(handles !== null);
        const { x1, y1, x2, y2 } = handles!;
        expect(x1).toBeLessThanOrEqual(x2);
        for (const part of [x1, y1, x2, y2]) expect(part >= 0 && part <= 1).toBe(true);
      }),
    );
  });
});

describe("a shaped segment", () => {
  const from = { time: 3, value: -12, curve: { x1: 0, y1: 1, x2: 0, y2: 1 } };
  const to = { time: 7, value: 0 };

  it.each(SEGMENT_SHAPES)("by %s costs one breakpoint and its end, and one more where it steps", (shape) => {
    const points = shapedSegment(from, to, shape);
    expect(points.length).toBe(shape === "hold" ? 3 : 2);
    expect(points.at(-1)).toEqual(to);
    for (let x = 0; x < 1; x += 1 / 64) {
      expect(Math.abs(evaluateEnvelope(points, 3 + 4 * x) + 12 - 12 * shapeAt(shape, x))).toBeLessThan(12 * 3e-4);
    }
  });

  it("that holds stands still until its end", () => {
    const points = shapedSegment(from, to, "hold");
    expect([evaluateEnvelope(points, 5), evaluateBefore(points, 7), evaluateEnvelope(points, 7)]).toEqual([
      -12, -12, 0,
    ]);
  });

  it("between equal values is not bent", () => {
    expect(shapedSegment({ time: 0, value: 1 }, { time: 1, value: 1 }, "sine")).toEqual([
      { time: 0, value: 1 },
      { time: 1, value: 1 },
    ]);
  });
});
