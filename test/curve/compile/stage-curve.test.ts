import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnLane } from "#src/curve/compile/drawn-lane.ts";
import { stageCurve, travelCurve } from "#src/curve/compile/stage-curve.ts";
import { noteOfHertz } from "#src/curve/tapers/note-numbers.ts";
import { frequencyKnobTaper, straightTaper } from "#src/curve/tapers/plain-tapers.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { CURVE_TOLERANCE } from "#src/knowledge/curve-tolerances.ts";
import type { Lane, LaneRole, LaneUnit } from "#src/model/recipe/lane.ts";
import { inEdge, lanes, shares } from "#test/curve/compile/some-lane.ts";

const RELEASE = { x1: 0.185212, y1: 0.927569, x2: 0.438973, y2: 0.977255 };

/** A duck on every step of a grid: 2 ms down at 120 bpm, held, and a bent way back. */
function ducks(bars: number, perBar: number): Lane {
  const step = 4 / perBar;
  const points = Array.from({ length: bars * perBar }, (_, k) => k * step).flatMap((time) => [
    { time, value: 0 },
    { time: time + 0.004, value: -24 },
    { time: time + 0.05, value: -24, curve: RELEASE },
    { time: time + step - 0.01, value: 0 },
  ]);
  return { role: "gain", unit: "dB", points };
}

const KINDS: readonly (readonly [LaneRole, LaneUnit])[] = [
  ["gain", "dB"],
  ["lowPass", "Hz"],
  ["width", "%"],
  ["pan", "pan"],
  ["pitch", "cents"],
];

describe("stageCurve", () => {
  it("a sweep is two points in note numbers", () => {
    const points = [200, 5000].map((value, i) => ({ time: i * 32, value }));
    expect(stageCurve({ role: "lowPass", unit: "Hz", points })).toEqual({
      unit: "note",
      points: [
        { time: 0, value: noteOfHertz(200) },
        { time: 32, value: noteOfHertz(5000) },
      ],
      tolerance: 0.25,
    });
  });

  it("64 bars of sixteenths can be stored, with the same points in every one", () => {
    const { points, tolerance } = stageCurve(ducks(64, 16))!;
    expect(points.length).toBeLessThan(15_000);
    expect(points.length % 1024).toBe(0);
    expect(tolerance).toBe(CURVE_TOLERANCE.dB);
  });

  it("draws coarser before it gives up, and gives up rather than lose a corner", () => {
    const fine = stageCurve(ducks(16, 16))!;
    const coarse = stageCurve(ducks(16, 16), fine.points.length - 1)!;
    expect(coarse.tolerance).toBeGreaterThan(fine.tolerance);
    expect(coarse.points.length).toBeLessThan(fine.points.length);
    expect(stageCurve(ducks(16, 16), 16 * 16 * 3)).toBeNull();
  });

  it.each(KINDS)(
    "law: a %s lane in %s stays within tolerance, straight only, every step in its place",
    (role, unit) => {
      fc.assert(
        fc.property(lanes(role, unit), shares, (lane, at) => {
          const { points, tolerance } = stageCurve(lane)!;
          const drawn = drawnLane(lane);
          expect(points.every(({ curve }) => curve === undefined)).toBe(true);
          const [from, to] = [drawn[0]!.time, drawn.at(-1)!.time];
          expect([points[0]!.time, points.at(-1)!.time]).toEqual([from, to]);
          for (const share of at) {
            const time = from + (to - from) * share;
            if (inEdge(lane, time)) continue;
            expect(Math.abs(evaluateEnvelope(points, time) - evaluateEnvelope(drawn, time))).toBeLessThanOrEqual(
              tolerance,
            );
          }
        }),
      );
    },
  );
});

describe("travelCurve", () => {
  it("is where the mapped knob stands, bends laid out", () => {
    const taper = straightTaper("dB", [-15, 15], [-15, 15]);
    const points = [
      { time: 0, value: -15, curve: RELEASE },
      { time: 4, value: 0 },
    ];
    const { points: travel } = travelCurve(points, { taper, value: 3, envelope: [] });
    expect(travel.length).toBeGreaterThan(3);
    expect([travel[0]!.value, travel.at(-1)!.value]).toEqual([0, 0.5]);
    const knob = { taper: frequencyKnobTaper([20, 20_000]), value: 0.5, envelope: [] };
    expect(travelCurve([{ time: 0, value: 0.3 }], knob).points).toEqual([{ time: 0, value: 0.3 }]);
  });

  it("is exactly at rest where the parameter is, to a rounding, and says whether modulation carries it", () => {
    const taper = straightTaper("dB", [-15, 15], [-15, 15]);
    const points = [
      { time: 0, value: 0.3 + 1e-12 },
      { time: 4, value: -15 },
    ];
    const target = { taper, value: 0.3, envelope: [], reach: "offset" } as const;
    const { points: travel, rest } = travelCurve(points, target);
    expect(travel[0]!.value - rest!.travel).toBe(0);
    expect(rest!.carries).toBe(true);
    expect(travelCurve(points, { ...target, reach: "below" }).rest!.carries).toBe(false);
  });

  it("rests nowhere where the parameter is automated", () => {
    const taper = straightTaper("dB", [-15, 15], [-15, 15]);
    const envelope = [{ time: 0, value: 3 }];
    expect(travelCurve(envelope, { taper, value: 3, envelope, reach: "offset" })).toEqual({
      points: [{ time: 0, value: 0.6 }],
    });
  });
});
