import { describe, expect, it } from "vitest";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { fitSegments } from "#src/dsp/shapes/fit-segments.ts";

const inDecibels = (depth: number) => (x: number) => {
  const floor = 10 ** (-depth / 20);
  return 20 * Math.log10(floor + (1 - floor) * (0.5 + 0.5 * Math.cos(Math.PI * x)));
};

describe("fitted segments", () => {
  it.each([
    ["a straight line", (x: number) => 3 - 2 * x, 0.001, 2],
    ["a sine of the amplitude, 6 dB deep, in dB", inDecibels(6), 0.05, 3],
    ["a sine of the amplitude, 24 dB deep, in dB", inDecibels(24), 0.1, 7],
    ["a sine of the amplitude, 60 dB deep, in dB", inDecibels(60), 0.1, 14],
    ["a level line", () => -6, 0.01, 2],
    ["a curve with a level part", (x: number) => Math.max(0, x - 0.5) ** 2, 0.01, 4],
  ] as const)("draw %s within their tolerance by few points", (_, curve, tolerance, most) => {
    const points = fitSegments(curve, tolerance);
    expect([points[0]!.time, points.at(-1)!.time]).toEqual([0, 1]);
    expect(points.length).toBeLessThanOrEqual(most);
    let largest = 0;
    for (let k = 0; k <= 1000; k++) {
      largest = Math.max(largest, Math.abs(evaluateEnvelope(points, k / 1000) - curve(k / 1000)));
    }
    expect(largest).toBeLessThan(tolerance * 1.1 + 1e-9);
    for (const { curve: handles } of points) {
      for (const part of Object.values(handles ?? {})) expect(part >= 0 && part <= 1).toBe(true);
    }
  });
});
