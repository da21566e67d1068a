import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnLane } from "#src/curve/compile/drawn-lane.ts";
import { liftOverBase } from "#src/curve/compile/rest/lift-over-base.ts";
import { restOutside } from "#src/curve/compile/rest/rest-outside.ts";
import { SEND_TAPER } from "#src/curve/tapers/gain-taper.ts";
import { evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";
import { lanes } from "#test/curve/compile/some-lane.ts";

const STEP = { leadIn: 0, leadOut: 0 };
const SHUT = [
  { time: 16, value: -9 },
  { time: 17, value: 0 },
  { time: 18, value: -9 },
];
const value = fc.double({ min: -60, max: 6, noNaN: true });
const length = fc.constantFrom(0, 0.01, 0.5);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("a curve at rest outside its stretch", () => {
  it("steps on both edges, two points at one time, the outer one at rest", () => {
    expect(restOutside(SHUT, { before: 0, after: 0 }, STEP, 1e-9)).toEqual([
      { time: 16, value: 0 },
      ...SHUT,
      { time: 18, value: 0 },
    ]);
  });

  it("goes back in a ramp that ends on the edge", () => {
    const points = restOutside(SHUT, { before: 0, after: 0 }, { leadIn: 0, leadOut: 0.01 }, 1e-9);
    expect(points.slice(-2)).toEqual([
      { time: 17.99, value: expect.closeTo(-8.91, 9) },
      { time: 18, value: 0 },
    ]);
  });

  it("adds nothing where it ends at rest", () => {
    expect(restOutside(SHUT, { before: -9, after: -9 }, { leadIn: 1, leadOut: 1 }, 1e-9)).toEqual(SHUT);
  });

  it("a step that is on the edge already steps to rest", () => {
    const stepped = [...SHUT, { time: 18, value: 20 }];
    expect(restOutside(stepped, { before: -9, after: 3 }, { leadIn: 0, leadOut: 0.5 }, 1e-9)).toEqual([
      ...SHUT,
      { time: 18, value: 3 },
    ]);
  });

  it("law: holds what stands before and after it, keeps its ends, and moves nothing between its ramps", () => {
    fc.assert(
      fc.property(
        lanes("gain", "dB"),
        value,
        value,
        length,
        length,
        share,
        (lane, before, after, leadIn, leadOut, at) => {
          const drawn = drawnLane(lane);
          const [from, to] = [drawn[0]!.time, drawn.at(-1)!.time];
          const points = restOutside(drawn, { before, after }, { leadIn, leadOut }, 1e-9);
          expect([points[0]!.time, points.at(-1)!.time]).toEqual([from, to]);
          expect([points[0]!.value, points.at(-1)!.value]).toEqual([before, after]);
          expect(points.at(-1)!.curve).toBeUndefined();
          expect(points.every(({ time }, k) => time >= (points[k - 1]?.time ?? from))).toBe(true);
          const most = (to - from) / 4;
          const [left, right] = [from + Math.min(leadIn, most), to - Math.min(leadOut, most)];
          const time = left + (right - left) * at;
          if (!(time > left && time < right)) return;
          expect(evaluateEnvelope(points, time)).toBeCloseTo(evaluateEnvelope(drawn, time), 6);
        },
      ),
    );
  });
});

describe("a send that is opened", () => {
  const parameter = (raw: number, envelope: readonly { readonly time: number; readonly value: number }[] = []) => ({
    taper: SEND_TAPER,
    value: raw,
    envelope,
  });

  it("law: is the higher of the throw and what stood there, at every moment", () => {
    const level = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(lanes("send", "dB"), level, fc.array(level, { maxLength: 4 }), share, (lane, raw, levels, at) => {
        const drawn = drawnLane(lane);
        const [from, to] = [drawn[0]!.time, drawn.at(-1)!.time];
        const envelope = levels.map((each, k) => ({ time: 3 + k * 2.5, value: each }));
        const points = liftOverBase(drawn, parameter(raw, envelope), 0.01);
        const time = from + (to - from) * at;
        const stands = (side: typeof evaluateEnvelope) =>
          SEND_TAPER.toUnit(envelope.length > 0 ? side(envelope, time) : raw);
        for (const side of [evaluateEnvelope, evaluateBefore]) {
          if (time <= from) continue;
          const lifted = Math.max(-70, side(points, time));
          expect(Math.abs(lifted - Math.max(-70, side(drawn, time), stands(side)))).toBeLessThan(0.2);
        }
      }),
    );
  });

  it("stays the throw itself on a closed send", () => {
    const lane = [0, 1].map((time) => ({ time, value: -6 * time }));
    expect(liftOverBase(lane, parameter(SEND_TAPER.minimum), 0.01)).toEqual(lane);
  });
});
