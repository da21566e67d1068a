import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitLargeSteps } from "#src/curve/split-large-steps.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";

describe("splitLargeSteps", () => {
  it("puts a 10 dB move into five segments of 2 dB", () => {
    const split = splitLargeSteps(
      [
        { time: 0, value: -10 },
        { time: 5, value: 0 },
      ],
      2,
    );
    expect(split.map(({ time, value }) => [time, value])).toEqual([
      [0, -10],
      [1, -8],
      [2, -6],
      [3, -4],
      [4, -2],
      [5, 0],
    ]);
  });

  it("leaves steps and bends alone", () => {
    const points = [
      { time: 0, value: 0 },
      { time: 0, value: 9 },
      { time: 1, value: 9, curve: { x1: 0, y1: 0, x2: 0, y2: 1 } },
      { time: 2, value: 0 },
    ];
    expect(splitLargeSteps(points, 2)).toEqual(points);
  });

  it("law: the line stays where it was and no segment moves further than asked", () => {
    const rising = fc.array(fc.double({ min: -60, max: 12, noNaN: true }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(
        rising,
        fc.double({ min: 0.3, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 11, noNaN: true }),
        (values, largest, at) => {
          const given = values.map((value, time) => ({ time, value }));
          const split = splitLargeSteps(given, largest);
          expect(evaluateEnvelope(split, at)).toBeCloseTo(evaluateEnvelope(given, at), 9);
          for (let i = 1; i < split.length; i++)
            expect(Math.abs(split[i]!.value - split[i - 1]!.value)).toBeLessThan(largest + 1e-6);
        },
      ),
    );
  });

  it("refuses a step of nothing", () => {
    expect(() => splitLargeSteps([], 0)).toThrow("splitLargeSteps: the largest step must be above 0");
  });
});
