import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simplify } from "#src/curve/simplify.ts";
import { evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Breakpoint } from "#src/model/envelope.ts";
import { noise } from "#test/doubles/made/noise.ts";

const points = fc
  .array(fc.tuple(fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: -40, max: 40, noNaN: true })), {
    maxLength: 60,
  })
  .map((steps) => {
    let time = 0;
    return steps.map(([by, value]): Breakpoint => {
      time += by < 0.3 ? 0 : by;
      return { time, value };
    });
  });
const tolerance = fc.double({ min: 0, max: 8, noNaN: true });

describe("simplify", () => {
  it("keeps the corners of a ramp and nothing of the line", () => {
    const ramp = Array.from({ length: 101 }, (_, i) => ({ time: i, value: Math.min(50, Math.max(20, i)) }));
    expect(simplify(ramp, 0.01).map(({ time }) => time)).toEqual([0, 20, 50, 100]);
  });

  it("law: never strays past its tolerance", () => {
    fc.assert(
      fc.property(points, tolerance, (given, most) => {
        const kept = simplify(given, most);
        for (const { time } of given) {
          const nearest = Math.min(
            Math.abs(evaluateEnvelope(kept, time) - evaluateEnvelope(given, time)),
            Math.abs(evaluateBefore(kept, time) - evaluateBefore(given, time)),
          );
          expect(nearest).toBeLessThanOrEqual(most + 1e-9);
        }
      }),
    );
  });

  it("law: running it again changes nothing, and the ends stay", () => {
    fc.assert(
      fc.property(points, tolerance, (given, most) => {
        const kept = simplify(given, most);
        expect(simplify(kept, most)).toEqual(kept);
        expect([kept[0], kept.at(-1)]).toEqual([given[0], given.at(-1)]);
      }),
    );
  });

  it("keeps a step over the tolerance and both ends of a bend", () => {
    const step = [0, 4, 4, 9].map((time, i) => ({ time, value: i < 2 ? 0 : 3 }));
    expect(simplify(step, 1)).toEqual(step);
    const bent = [
      { time: 0, value: 0 },
      { time: 1, value: 0, curve: { x1: 0, y1: 0, x2: 0, y2: 0 } },
      { time: 2, value: 0 },
      { time: 3, value: 0 },
    ];
    expect(simplify(bent, 1).map(({ time }) => time)).toEqual([0, 1, 2, 3]);
  });

  it("takes 100,000 points of a random walk without running deep", () => {
    const random = noise(3);
    let level = 0;
    const walk = Array.from({ length: 100_000 }, (_, time) => {
      level += random();
      return { time, value: level };
    });
    const kept = simplify(walk, 5).length;
    expect(kept).toBeGreaterThan(500);
    expect(kept).toBeLessThan(20_000);
  });

  it("refuses a negative tolerance", () => {
    expect(() => simplify([], -1)).toThrow("simplify: tolerance must not be negative");
    expect(() => simplify([], Number.NaN)).toThrow(RangeError);
  });
});
