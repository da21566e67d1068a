import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawPreview } from "#src/browser/draw-preview.ts";
import { PREVIEW_SIDE } from "#src/browser/preset-sheet.ts";
import type { Lane, LaneUnit } from "#src/model/recipe/lane.ts";

const RANGES: Readonly<Record<LaneUnit, readonly [low: number, high: number]>> = {
  dB: [-70, 12],
  Hz: [20, 20_000],
  "%": [0, 200],
  pan: [-1, 1],
  cents: [-100, 100],
};

const lane: fc.Arbitrary<Lane> = fc.constantFrom<LaneUnit>("dB", "Hz", "%", "pan", "cents").chain((unit) => {
  const [min, max] = RANGES[unit];
  const point = fc.record(
    {
      time: fc.double({ min: -8, max: 80, noNaN: true }),
      value: fc.double({ min, max, noNaN: true }),
      curve: fc.constant({ x1: 0.4, y1: 0, x2: 0.6, y2: 1 }),
    },
    { requiredKeys: ["time", "value"] },
  );
  return fc
    .array(point, { minLength: 1, maxLength: 600 })
    .map((points) => ({ role: "gain" as const, unit, points: points.sort((a, b) => a.time - b.time) }));
});

describe("the preview of a curve", () => {
  it("stays in its square, runs from edge to edge, never back, and is short", () => {
    fc.assert(
      fc.property(lane, (drawn) => {
        const { points } = drawPreview(drawn, 0, 64);
        expect(points.every((side) => Number.isInteger(side) && side >= 0 && side <= PREVIEW_SIDE)).toBe(true);
        const times = points.filter((_, index) => index % 2 === 0);
        expect([times[0], times.at(-1)]).toEqual([0, PREVIEW_SIDE]);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(points.length).toBeLessThanOrEqual(2 * 240);
      }),
    );
  });

  it("keeps the lowest and the highest of a curve that is too dense to draw whole", () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 3000 }), fc.nat(), (count, seed) => {
        const dip = 1 + (seed % (count - 2));
        const points = Array.from({ length: count }, (_, index) => ({
          time: index,
          value: index === dip ? -60 : -3 * (index % 2),
        }));
        const heights = drawPreview({ role: "gain", unit: "dB", points }, 0, count).points.filter(
          (_, index) => index % 2 === 1,
        );
        expect(Math.min(...heights)).toBe(0);
        expect(Math.max(...heights)).toBe(PREVIEW_SIDE);
      }),
    );
  });

  it("draws an even sweep in Hz as a straight line, in octaves", () => {
    const points = [
      { time: 0, value: 20 },
      { time: 8, value: 20 * 10 ** 1.5 },
      { time: 16, value: 20_000 },
    ];
    expect(drawPreview({ role: "highPass", unit: "Hz", points }, 0, 16)).toEqual({
      label: "High-pass",
      top: "20 kHz",
      bottom: "20 Hz",
      points: [0, 0, 500, 500, 1000, 1000],
    });
  });

  it("draws a step upright, a bend bent, and silence on the lower edge", () => {
    const step = [
      { time: 0, value: 0 },
      { time: 2, value: 0 },
      { time: 2, value: -12 },
      { time: 4, value: Number.NEGATIVE_INFINITY },
    ];
    expect(drawPreview({ role: "send", unit: "dB", points: step }, 0, 4).points).toEqual([
      0, 1000, 500, 1000, 500, 0, 1000, 0,
    ]);
    const bent = [
      { time: 0, value: 0, curve: { x1: 0.5, y1: 0, x2: 0.5, y2: 1 } },
      { time: 4, value: 100 },
    ];
    const { points } = drawPreview({ role: "mix", unit: "%", points: bent }, 0, 4);
    expect(points.slice(0, 4)[3]).toBeLessThan(30);
    expect(points.length).toBeGreaterThan(20);
  });

  it("has nothing for a lane without points, and refuses a stretch without length", () => {
    expect(drawPreview({ role: "pan", unit: "pan", points: [] }, 0, 4).points).toEqual([]);
    expect(() => drawPreview({ role: "pan", unit: "pan", points: [] }, 4, 4)).toThrow(RangeError);
  });
});
