import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bentShare, laidOver, partOfSpan, WHOLE_PART } from "#src/curve/compile/part-of-range.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Envelope } from "#src/model/envelope.ts";
import { TARGET_BENDS } from "#src/model/recipe/preset.ts";

const bend = fc.constantFrom(...TARGET_BENDS);
const lane: fc.Arbitrary<Envelope> = fc
  .array(fc.tuple(fc.double({ min: 0, max: 64, noNaN: true }), fc.double({ min: -60, max: 0, noNaN: true })), {
    minLength: 2,
    maxLength: 12,
  })
  .map((pairs) => pairs.map(([time, value]) => ({ time, value })).sort((a, b) => a.time - b.time));

function ends(points: Envelope): readonly [number, number] {
  const values = points.map(({ value }) => value);
  return [Math.min(...values), Math.max(...values)];
}

describe("the bend of a target", () => {
  it("keeps the lowest and the highest value, and every time at which the lane had a point", () => {
    fc.assert(
      fc.property(lane, bend, (points, shape) => {
        const bent = partOfSpan(points, { ...WHOLE_PART, bend: shape });
        const [low, high] = ends(bent);
        expect(low).toBeCloseTo(ends(points)[0], 9);
        expect(high).toBeCloseTo(ends(points)[1], 9);
        const times = new Set(bent.map(({ time }) => time));
        expect(points.every(({ time }) => times.has(time))).toBe(true);
      }),
    );
  });

  it("is the shape of the lane's share of its span, within half a per cent, wherever one looks between two steps", () => {
    fc.assert(
      fc.property(lane, bend, fc.double({ min: 0, max: 1, noNaN: true }), (points, shape, share) => {
        const [low, high] = ends(points);
        const [first, last] = [points[0]!.time, points.at(-1)!.time];
        const at = first + share * (last - first);
        // Two points nearer than an edge are one, whose straight line nobody hears.
        const near = points.some(({ time }) => Math.abs(time - at) < 0.05);
        if (near || high - low < 1e-6) return;
        const bent = evaluateEnvelope(partOfSpan(points, { ...WHOLE_PART, bend: shape }), at);
        const drawn = (evaluateEnvelope(points, at) - low) / (high - low);
        expect(Math.abs((bent - low) / (high - low) - bentShare(drawn, shape))).toBeLessThan(0.005);
      }),
    );
  });

  it("never turns a rise into a fall, and holds a share from outside at the end", () => {
    fc.assert(
      fc.property(
        bend,
        fc.double({ min: -1, max: 2, noNaN: true }),
        fc.double({ min: -1, max: 2, noNaN: true }),
        (shape, a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          expect(bentShare(low, shape)).toBeLessThanOrEqual(bentShare(high, shape) + 1e-12);
          expect(bentShare(-0.5, shape)).toBe(0);
          expect(bentShare(1.5, shape)).toBe(1);
        },
      ),
    );
  });

  it("is turned upside down after it, and back by turning again", () => {
    fc.assert(
      fc.property(lane, bend, (points, shape) => {
        const bent = partOfSpan(points, { ...WHOLE_PART, bend: shape });
        const once = partOfSpan(points, { range: [0, 1], inverted: true, bend: shape });
        const twice = partOfSpan(once, { range: [0, 1], inverted: true });
        expect(twice.map(({ time }) => time)).toEqual(bent.map(({ time }) => time));
        for (const [index, { value }] of twice.entries()) expect(value).toBeCloseTo(bent[index]!.value, 6);
      }),
    );
  });

  it("goes inside the part that was given, and at one value where that is a single one", () => {
    const rise = [
      { time: 0, value: -12 },
      { time: 4, value: 0 },
    ];
    for (const shape of TARGET_BENDS) {
      expect(ends(partOfSpan(rise, { range: [0.5, 1], inverted: false, bend: shape }))).toEqual([-6, 0]);
      expect(ends(partOfSpan(rise, { range: [0.5, 0.5], inverted: false, bend: shape }))).toEqual([-6, -6]);
      const [low, high] = ends(laidOver(rise, { from: 0.8, to: 0.2 }, 0.5, shape));
      expect([low, high]).toEqual([expect.closeTo(0.2, 12), expect.closeTo(0.8, 12)]);
    }
    const half = evaluateEnvelope(partOfSpan(rise, { ...WHOLE_PART, bend: "exponential" }), 2);
    expect(half).toBeLessThan(-10);
  });
});
