import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnLane } from "#src/curve/compile/drawn-lane.ts";
import { laidOver, partOfSpan } from "#src/curve/compile/part-of-range.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Fraction } from "#src/model/units.ts";
import { lanes } from "#test/curve/compile/some-lane.ts";

const whole = (inverted: boolean) => ({ range: [0, 1], inverted }) as const;
const PUMP = [
  { time: 0, value: -12 },
  { time: 1, value: 0 },
];
const part = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([a, b]): readonly [Fraction, Fraction] => [Math.min(a, b), Math.max(a, b)]);

describe("a part of a lane's own span", () => {
  it.each([
    ["the upper half of a pump is half as deep", [0.5, 1], false, [-6, 0]],
    ["the lower half never comes up", [0, 0.5], false, [-12, -6]],
    ["upside down it rises at the hit", [0, 1], true, [0, -12]],
    ["upside down in its upper half", [0.5, 1], true, [0, -6]],
  ] as const)("%s", (_, range, inverted, values) => {
    expect(partOfSpan(PUMP, { range, inverted }).map(({ value }) => value)).toEqual(values);
  });

  it("law: 0 to 1 changes nothing, and twice upside down is the lane", () => {
    fc.assert(
      fc.property(lanes("gain", "dB"), (lane) => {
        const drawn = drawnLane(lane);
        expect(partOfSpan(drawn, whole(false))).toEqual(drawn);
        const twice = partOfSpan(partOfSpan(drawn, whole(true)), whole(true));
        twice.forEach(({ time, value, curve }, i) => {
          expect([time, curve]).toEqual([drawn[i]!.time, drawn[i]!.curve]);
          expect(value).toBeCloseTo(drawn[i]!.value, 9);
        });
      }),
    );
  });

  it("law: upside down is mirrored at every moment, bends too", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(lanes("lowPass", "Hz"), part, share, (lane, range, at) => {
        const drawn = drawnLane(lane);
        const upright = partOfSpan(drawn, { range, inverted: false });
        const turned = partOfSpan(drawn, { range, inverted: true });
        const values = upright.map(({ value }) => value);
        const time = drawn[0]!.time + (drawn.at(-1)!.time - drawn[0]!.time) * at;
        const sum = evaluateEnvelope(upright, time) + evaluateEnvelope(turned, time);
        expect(sum).toBeCloseTo(Math.min(...values) + Math.max(...values), 6);
      }),
    );
  });
});

describe("a lane laid over a part of another parameter", () => {
  it("law: stays inside that part and reaches both its ends; one that never moves leaves the parameter at rest", () => {
    const end = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(lanes("pitch", "cents"), end, end, end, (lane, from, to, rest) => {
        const values = laidOver(drawnLane(lane), { from, to }, rest).map(({ value }) => value);
        const moves = new Set(lane.points.map(({ value }) => value)).size > 1;
        expect(Math.min(...values)).toBeCloseTo(moves ? Math.min(from, to) : rest, 9);
        expect(Math.max(...values)).toBeCloseTo(moves ? Math.max(from, to) : rest, 9);
      }),
    );
  });

  it("a range that falls turns it upside down", () => {
    expect(laidOver(PUMP, { from: 100, to: 20 }, 0).map(({ value }) => value)).toEqual([100, 20]);
  });

  it("looks into bends whose handles leave their square", () => {
    const over = [
      { time: 0, value: 0, curve: { x1: 0.3, y1: 3, x2: 0.6, y2: 1 } },
      { time: 1, value: 1 },
    ];
    expect(Math.max(...laidOver(over, { from: 0, to: 1 }, 0).map(({ value }) => value))).toBeLessThan(0.8);
  });
});

describe("a part", () => {
  it("is refused where it is none", () => {
    expect(() => partOfSpan(PUMP, { range: [0.6, 0.4], inverted: false })).toThrow("needs 0 <= low <= high <= 1");
    expect(() => partOfSpan(PUMP, { range: [0, 1.2], inverted: false })).toThrow(RangeError);
  });
});
