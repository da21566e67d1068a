import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bezierAt, evaluateBefore, evaluateEnvelope, splitBezier } from "#src/dsp/bezier.ts";

/** The segments of a sine that Live 11 drew over 8 beats, as its file holds them. */
const UP = { x1: 0.32549562362386375, y1: 0.51128732997618, x2: 0.636619772367581, y2: 1 };
const DOWN = { x1: 0.363380227632418, y1: 0, x2: 0.674504376376135, y2: 0.488712670023819 };

describe("an envelope's value", () => {
  const points = [
    { time: 0, value: 1 },
    { time: 4, value: 3 },
    { time: 4, value: 0 },
    { time: 8, value: 1, curve: UP },
  ];

  it.each([
    [-1, 1],
    [0, 1],
    [1, 1.5],
    [4, 0],
    [6, 0.5],
    [8, 1],
    [99, 1],
  ])("at %d beats is %d", (time, value) => {
    expect(evaluateEnvelope(points, time)).toBe(value);
  });

  it("just before a step is the step's left side", () => {
    expect([-1, 0, 2, 4, 8, 99].map((time) => evaluateBefore(points, time))).toEqual([1, 1, 2, 3, 1, 1]);
  });

  it("needs a point", () => {
    expect(() => evaluateEnvelope([], 0)).toThrow("evaluateEnvelope: an envelope needs a point");
  });

  it("follows the sine that Live drew within 0.0006", () => {
    for (let x = 0; x <= 1; x += 1 / 64) {
      expect(Math.abs(bezierAt(UP, x) - Math.sin((Math.PI / 2) * x))).toBeLessThan(6e-4);
      expect(Math.abs(bezierAt(DOWN, x) - (1 - Math.cos((Math.PI / 2) * x)))).toBeLessThan(6e-4);
    }
  });

  it("is straight where handles lie on the diagonal", () => {
    for (const x of [0, 0.1, 0.5, 0.77, 1]) {
      expect(bezierAt({ x1: 0.25, y1: 0.25, x2: 0.75, y2: 0.75 }, x)).toBeCloseTo(x, 12);
    }
  });
});

describe("a bend cut in two", () => {
  const part = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const bends = fc.record({ x1: part(0, 0.9), y1: part(0, 1), x2: part(0.1, 1), y2: part(0, 1) });

  it("law: goes through the same values as the whole", () => {
    fc.assert(
      fc.property(bends, part(0.05, 0.95), part(0, 1), (bend, cut, x) => {
        const { left, right } = splitBezier(bend, cut);
        const level = bezierAt(bend, cut);
        const inLeft = left === null ? x * level : bezierAt(left, x) * level;
        const inRight = right === null ? x : bezierAt(right, x);
        expect(inLeft).toBeCloseTo(bezierAt(bend, x * cut), 6);
        expect(level + inRight * (1 - level)).toBeCloseTo(bezierAt(bend, cut + x * (1 - cut)), 6);
      }),
    );
  });

  it("is straight where a half has no height", () => {
    expect(splitBezier({ x1: 0, y1: 0, x2: 0.5, y2: 0 }, 1e-6).left).toBeNull();
  });
});
