import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DrawnGround, fewerInFullBars } from "#src/curve/fewer-in-full-bars.ts";
import { splitLargeSteps } from "#src/curve/split-large-steps.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { songBars } from "#src/model/time/bars.ts";

const BARS = songBars([4, 4]);
const HOPS = 50;

/** A jagged gain, a point at each corner of it, four of them a beat. */
const jagged = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 2, maxLength: 60 }).map((values) => {
  const points = values.map((value, i) => ({ time: i / 4, value }));
  const times = Float64Array.from({ length: Math.floor(((values.length - 1) / 4) * HOPS) }, (_, k) => (k + 0.5) / HOPS);
  const gain = times.map((time) => evaluateEnvelope(points, time));
  return { points, times, gain };
});

const fullest = (points: readonly { time: number; value: number }[]) => {
  const counts = new Map<number, number>();
  for (const { time } of splitLargeSteps(points, 3))
    counts.set(BARS.barAt(time), (counts.get(BARS.barAt(time)) ?? 0) + 1);
  return Math.max(...counts.values());
};

describe("fewerInFullBars", () => {
  it("law: what stays was given, its ends stay, and nothing is missed by more than a point may cost", () => {
    fc.assert(
      fc.property(
        jagged,
        fc.integer({ min: 3, max: 8 }),
        fc.constantFrom(1, 0.1),
        ({ points, times, gain }, limit, weight) => {
          const most = gain.map((value) => value + 1);
          const ground: DrawnGround = { times, gain, weights: gain.map(() => weight), most };
          const kept = fewerInFullBars(points, ground, BARS, limit);
          expect(kept.every((point) => points.includes(point))).toBe(true);
          expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)]);
          times.forEach((time, k) => {
            const line = evaluateEnvelope(kept, time);
            expect(Math.abs(line - gain[k]!) * weight).toBeLessThanOrEqual(1 + 1e-9);
            expect(line).toBeLessThanOrEqual(most[k]! + 1e-6);
          });
        },
      ),
    );
  });

  it("law: where a miss costs next to nothing no bar holds more than the limit", () => {
    fc.assert(
      fc.property(jagged, fc.integer({ min: 3, max: 8 }), ({ points, times, gain }, limit) => {
        const free = { times, gain, weights: gain.map(() => 0.01), most: gain.map(() => 100) };
        expect(fullest(fewerInFullBars(points, free, BARS, limit))).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it("leaves a bar alone that holds no more than the limit", () => {
    const points = [0, 1, 0, 1, 0].map((value, i) => ({ time: i / 2, value }));
    const ground = { times: [], gain: [], weights: [], most: [] };
    expect(fewerInFullBars(points, ground, BARS, 5)).toEqual(points);
  });
});
