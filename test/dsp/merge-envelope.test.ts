import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";
import { mergeEnvelope, withoutMiddles } from "#src/dsp/merge-envelope.ts";

const OLD = [
  { time: 0, value: 0 },
  { time: 10, value: 1 },
];

describe("merging into a span", () => {
  it("pins the old value at both edges, with a step where the new one differs", () => {
    expect(mergeEnvelope(OLD, [{ time: 4, value: 5 }], { from: 2, to: 6 }, 0)).toEqual([
      { time: 0, value: 0 },
      { time: 2, value: 0.2 },
      { time: 2, value: 5 },
      { time: 4, value: 5 },
      { time: 6, value: 5 },
      { time: 6, value: 0.6 },
      { time: 10, value: 1 },
    ]);
  });

  it("leaves points outside as the very objects they were", () => {
    const merged = mergeEnvelope(OLD, [{ time: 4, value: 5 }], { from: 2, to: 6 }, 0);
    expect(merged[0]).toBe(OLD[0]);
    expect(merged.at(-1)).toBe(OLD[1]);
  });

  it("keeps both sides of a step that stands on an edge", () => {
    const step = [
      { time: 0, value: 1 },
      { time: 4, value: 1 },
      { time: 4, value: 2 },
      { time: 8, value: 2 },
    ];
    const left = mergeEnvelope(step, [{ time: 0, value: 0 }], { from: 0, to: 4 }, 0);
    expect([evaluateBefore(left, 4), evaluateEnvelope(left, 4)]).toEqual([0, 2]);
    const right = mergeEnvelope(step, [{ time: 4, value: 0 }], { from: 4, to: 8 }, 0);
    expect([evaluateBefore(right, 4), evaluateEnvelope(right, 4)]).toEqual([1, 0]);
  });

  it("cuts a bend at the edges and bends both rests as before", () => {
    const bent = [
      { time: 0, value: 0, curve: { x1: 0.5, y1: 0, x2: 0.8, y2: 0.2 } },
      { time: 10, value: 1 },
    ];
    const merged = mergeEnvelope(bent, [{ time: 5, value: 9 }], { from: 4, to: 6 }, 0);
    for (const time of [0.5, 1, 2, 3.9, 6.5, 7, 9.9]) {
      expect(evaluateEnvelope(merged, time)).toBeCloseTo(evaluateEnvelope(bent, time), 10);
    }
  });

  it("stands at the resting value where there was nothing", () => {
    const merged = mergeEnvelope([], [{ time: 1, value: 3 }], { from: 0, to: 2 }, 0.5);
    expect([-5, 1, 7].map((time) => evaluateEnvelope(merged, time))).toEqual([0.5, 3, 0.5]);
  });

  it("changes nothing when nothing is added", () => {
    expect(mergeEnvelope(OLD, [], { from: 2, to: 6 }, 0)).toEqual(OLD);
  });

  it.each([
    [[{ time: 1, value: 0 }], { from: 2, to: 6 }, "points must lie inside the span"],
    [[], { from: 6, to: 2 }, "the span must not run backwards"],
    [[], { from: Number.NaN, to: 2 }, "the span must not run backwards"],
  ])("throws at a caller's mistake", (points, span, words) => {
    expect(() => mergeEnvelope(OLD, points, span, 0)).toThrow(new RangeError(`mergeEnvelope: ${words}`));
  });

  it("law: never holds more than two points at one time, in rising order", () => {
    const times = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 12 });
    const points = times.map((list) => list.sort((a, b) => a - b).map((time, index) => ({ time, value: index % 3 })));
    fc.assert(
      fc.property(points, points, (old, added) => {
        const span = { from: added[0]!.time, to: added.at(-1)!.time };
        const merged = mergeEnvelope(old, added, span, 0);
        expect(merged.map(({ time }) => time)).toEqual(merged.map(({ time }) => time).sort((a, b) => a - b));
        for (const { time } of merged) {
          expect(merged.filter((point) => point.time === time).length).toBeLessThanOrEqual(2);
        }
      }),
    );
  });
});

describe("points at one time", () => {
  it("keep the first and the last", () => {
    const at = (value: number) => ({ time: 1, value });
    expect(withoutMiddles([at(1), at(2), at(3), at(4)])).toEqual([at(1), at(4)]);
    expect(withoutMiddles([at(1), at(2), at(1)])).toEqual([at(1)]);
    expect(withoutMiddles([at(1), { time: 2, value: 1 }])).toHaveLength(2);
  });
});
