import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flatLane, laneOver } from "#src/decision/recipes/drawing/lane-over.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { SEGMENT_SHAPES, shapedSegment } from "#src/dsp/shapes/segment-shapes.ts";

const at = (time: number, value: number) => ({ time, value });

describe("a lane over a stretch", () => {
  it("holds the outer values to the stretch's ends", () => {
    expect(laneOver("gain", [at(2, -3), at(3, -6)], { from: 0, to: 8 }).points).toEqual([
      at(0, -3),
      at(2, -3),
      at(3, -6),
      at(8, -6),
    ]);
  });

  it("cuts straight segments on their line, for Hz in octaves", () => {
    expect(laneOver("gain", [at(0, 0), at(8, -8)], { from: 2, to: 4 }).points).toEqual([at(2, -2), at(4, -4)]);
    expect(laneOver("highPass", [at(0, 100), at(8, 1600)], { from: 2, to: 4 }).points).toEqual([
      at(2, 200),
      at(4, 400),
    ]);
  });

  it("keeps both sides of a step at its end and the right side of one at its beginning", () => {
    const steps = [at(0, 1), at(0, 2), at(4, 3), at(4, 5), at(4, 4)];
    expect(laneOver("gain", steps, { from: 0, to: 4 }).points).toEqual([at(0, 2), at(4, 3), at(4, 4)]);
  });

  it("leaves out points that change nothing", () => {
    const level = [at(0, 1), { ...at(1, 1), curve: { x1: 0.5, y1: 0, x2: 0.5, y2: 1 } }, at(1, 1), at(2, 1), at(3, 0)];
    expect(laneOver("gain", level, { from: 0, to: 3 }).points).toEqual([at(0, 1), at(2, 1), at(3, 0)]);
  });

  it("stays at the neutral value without points, and at the given one when it is flat", () => {
    expect(laneOver("lowPass", [], { from: 1, to: 2 }).points).toEqual([at(1, 20_000), at(2, 20_000)]);
    expect(flatLane("send", { from: 1, to: 2 }).points).toEqual([at(1, -70), at(2, -70)]);
    expect(flatLane("threshold", { from: 1, to: 2 }, -18).points).toEqual([at(1, -18), at(2, -18)]);
  });

  it("law: draws inside the stretch what was drawn before it was cut, bends with it", () => {
    const time = fc.double({ min: -4, max: 20, noNaN: true });
    const shape = fc.constantFrom(...SEGMENT_SHAPES);
    fc.assert(
      fc.property(time, time, shape, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, bend, part) => {
        fc.pre(Math.abs(a - b) > 0.01);
        const stretch = { from: Math.min(a, b), to: Math.max(a, b) };
        const points = [...shapedSegment(at(0, -12), at(8, 4), bend), ...shapedSegment(at(8, 4), at(16, -1), bend)];
        const lane = laneOver("gain", points, stretch).points;
        const when = stretch.from + part * (stretch.to - stretch.from) * 0.999;
        expect(Math.abs(evaluateEnvelope(lane, when) - evaluateEnvelope(points, when))).toBeLessThan(1e-6);
        expect([lane[0]!.time === stretch.from, lane.at(-1)!.time === stretch.to]).toEqual([true, true]);
      }),
      { numRuns: 500 },
    );
  });
});
