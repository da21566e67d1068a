import { describe, expect, it } from "vitest";
import { drawnLane, laneCurve, laneValueAt } from "#src/curve/compile/drawn-lane.ts";
import type { Lane } from "#src/model/recipe/lane.ts";

const sweep = (curve?: { x1: number; y1: number; x2: number; y2: number }): Lane => ({
  role: "lowPass",
  unit: "Hz",
  points: [
    { time: 0, value: 100, ...(curve === undefined ? {} : { curve }) },
    { time: 4, value: 1600 },
    { time: 4, value: 200 },
    { time: 8, value: 200 },
  ],
});

describe("a lane over time", () => {
  it("sweeps evenly in octaves, and bends there too", () => {
    expect(laneValueAt(sweep(), 2)).toBeCloseTo(400, 9);
    expect(laneValueAt(sweep({ x1: 0.5, y1: 0, x2: 0.5, y2: 1 }), 2)).toBeCloseTo(400, 9);
    expect(laneValueAt(sweep({ x1: 0.3, y1: 0.7, x2: 0.3, y2: 0.7 }), 2)).toBeGreaterThan(400);
  });

  it("has two sides at a step, and holds before and after", () => {
    const curve = laneCurve(sweep());
    expect(curve.before(4)).toBeCloseTo(1600, 9);
    expect(curve.at(4)).toBeCloseTo(200, 9);
    expect(curve.at(-5)).toBeCloseTo(100, 9);
    expect(curve.at(50)).toBeCloseTo(200, 9);
  });

  it("counts no gain at all as -70 dB", () => {
    expect(laneValueAt({ role: "gain", unit: "dB", points: [{ time: 0, value: Number.NEGATIVE_INFINITY }] }, 0)).toBe(
      -70,
    );
  });

  it.each<[string, Lane, string]>([
    ["no points", { role: "gain", unit: "dB", points: [] }, "needs a point"],
    ["no number", { role: "gain", unit: "dB", points: [{ time: 0, value: Number.NaN }] }, "NaN dB has no place"],
    ["0 Hz", { role: "lowPass", unit: "Hz", points: [{ time: 0, value: 0 }] }, "0 Hz has no place"],
    ["no time", { role: "pan", unit: "pan", points: [{ time: Number.NaN, value: 0 }] }, "rising time"],
    [
      "times that fall",
      { role: "pan", unit: "pan", points: [4, 3].map((time) => ({ time, value: 0 })) },
      "rising time",
    ],
  ])("refuses %s", (_, lane, words) => {
    expect(() => drawnLane(lane)).toThrow(words);
  });
});
