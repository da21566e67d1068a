import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileLane } from "#src/curve/compile/compile-lane.ts";
import type { CurveTarget } from "#src/curve/compile/curve-target.ts";
import { laneCurve } from "#src/curve/compile/drawn-lane.ts";
import { faderTaper } from "#src/curve/tapers/fader-taper.ts";
import { SEND_TAPER, UTILITY_TAPER, VOLUME_TAPER } from "#src/curve/tapers/gain-taper.ts";
import { levelKnobTaper, utilityOutputTaper } from "#src/curve/tapers/level-tapers.ts";
import { noteOfHertz } from "#src/curve/tapers/note-numbers.ts";
import {
  decibelTaper,
  frequencyKnobTaper,
  storedFrequencyTaper,
  straightTaper,
} from "#src/curve/tapers/plain-tapers.ts";
import { travelTaper } from "#src/curve/tapers/travel-taper.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { CURVE_TOLERANCE } from "#src/knowledge/curve-tolerances.ts";
import type { Lane, LaneRole, LaneUnit } from "#src/model/recipe/lane.ts";
import type { Taper } from "#src/model/taper.ts";
import { inEdge, lanes, shares } from "#test/curve/compile/some-lane.ts";
import { parameter } from "#test/doubles/sets/live-set.ts";

function onto(taper: Taper, given: Partial<CurveTarget> = {}): CurveTarget {
  return {
    role: "gain",
    name: "Parameter",
    parameter: 1,
    taper,
    part: { range: [0, 1], inverted: false },
    over: null,
    adds: false,
    value: taper.minimum,
    envelope: [],
    ...given,
  };
}

const SWEEP: Lane = {
  role: "lowPass",
  unit: "Hz",
  points: [
    { time: 0, value: 200 },
    { time: 32, value: 5000 },
  ],
};
const DUCK: Lane = {
  role: "gain",
  unit: "dB",
  points: [
    { time: 0, value: -12 },
    { time: 0.5, value: 0 },
    { time: 1, value: 0 },
    { time: 1, value: -12 },
    { time: 2, value: 0 },
  ],
};

describe("a sweep even in octaves", () => {
  it.each([
    ["a knob from 0 to 1", frequencyKnobTaper([20, 20_000])],
    ["the old Auto Filter's note numbers", straightTaper("note", [20, 135], [20, 135])],
    ["a crossover in powers of ten", frequencyKnobTaper([30, 15_000], [Math.log10(30), Math.log10(15_000)])],
  ])("onto %s is exactly two points", (_, taper) => {
    const { points, largestError } = compileLane(SWEEP, onto(taper));
    expect(points.map(({ time }) => time)).toEqual([0, 32]);
    expect(taper.toUnit(points[0]!.value)).toBeCloseTo(noteOfHertz(200), 9);
    expect(taper.toUnit(points[1]!.value)).toBeCloseTo(noteOfHertz(5000), 9);
    expect(largestError).toBeLessThan(1e-9);
  });

  it("onto a frequency stored in Hz is as many as 1/48 octave takes", () => {
    const { points, largestError } = compileLane(SWEEP, onto(storedFrequencyTaper(10, 22_000)));
    expect(points.length).toBeLessThan(20);
    expect(largestError).toBeLessThanOrEqual(CURVE_TOLERANCE.note);
    expect(points[0]!.value).toBeCloseTo(200, 6);
  });

  it("keeps its bend on a logarithmic knob", () => {
    const curve = { x1: 0.3, y1: 0.7, x2: 0.3, y2: 0.7 };
    const bent: Lane = { ...SWEEP, points: [{ ...SWEEP.points[0]!, curve }, SWEEP.points[1]!] };
    const { points } = compileLane(bent, onto(frequencyKnobTaper([20, 20_000])));
    expect(points).toHaveLength(2);
    expect(points[0]!.curve).toEqual(curve);
  });

  it("out of a filter's range stops at its end, there where it crosses it", () => {
    const { points, clamped, lost } = compileLane(SWEEP, onto(frequencyKnobTaper([20, 1000])));
    expect(points).toHaveLength(3);
    expect(points[1]!.time).toBeCloseTo(32 * (Math.log(5) / Math.log(25)), 9);
    expect(points.map(({ value }) => value).slice(1)).toEqual([1, 1]);
    expect(clamped).toBe(1);
    expect(lost).toBeCloseTo(12 * Math.log2(5), 6);
  });
});

describe("a gain", () => {
  it("comes on top of where the fader rests", () => {
    const target = onto(VOLUME_TAPER, { adds: true, value: 0.5 });
    const { points, largestError } = compileLane(DUCK, target);
    const heard = (at: number) => VOLUME_TAPER.toUnit(evaluateEnvelope(points, at));
    expect(heard(0.75)).toBeCloseTo(20 * Math.log10(0.5), 6);
    expect(heard(0)).toBeCloseTo(20 * Math.log10(0.5) - 12, 6);
    expect(largestError).toBeLessThanOrEqual(CURVE_TOLERANCE.dB);
  });

  it("comes on top of earlier automation", () => {
    const envelope = [
      { time: 0, value: 1 },
      { time: 2, value: 0.25 },
    ];
    const { points, largestError, from, to } = compileLane(
      DUCK,
      onto(VOLUME_TAPER, { adds: true, value: 0.9, envelope }),
    );
    const heard = VOLUME_TAPER.toUnit(evaluateEnvelope(points, 0.8));
    expect(heard).toBeCloseTo(20 * Math.log10(1 - 0.75 * 0.4), 1);
    expect(largestError).toBeLessThanOrEqual(CURVE_TOLERANCE.dB);
    expect([from, to]).toEqual([0, 2]);
  });

  it("leaves a silent fader silent", () => {
    const { points } = compileLane(DUCK, onto(VOLUME_TAPER, { adds: true, value: 0 }));
    expect(points).toEqual([0, 2].map((time) => ({ time, value: VOLUME_TAPER.minimum })));
  });

  it("sets a send, and silence on it is silence", () => {
    const send: Lane = {
      role: "send",
      unit: "dB",
      points: [0, 1, 1, 2].map((time, i) => ({ time, value: i < 2 ? -70 : -6 })),
    };
    for (const taper of [SEND_TAPER, faderTaper(-6)]) {
      const { points, lost } = compileLane(send, onto(taper, { value: 0.3 }));
      expect(points[0]!.value).toBe(taper.minimum);
      expect(taper.toUnit(points.at(-1)!.value)).toBeCloseTo(-6, 6);
      expect(lost).toBe(0);
    }
  });

  it("a pattern takes the same points in every bar, and steps stay steps", () => {
    const { points } = compileLane(DUCK, onto(VOLUME_TAPER));
    expect(points.filter(({ time }) => time === 1).map(({ value }) => Math.round(20 * Math.log10(value)))).toEqual([
      0, -12,
    ]);
  });
});

describe("a lane over a parameter of another unit", () => {
  const travel = travelTaper(parameter({ unit: "fraction", minimum: 0, maximum: 1 }))!;

  const over = (from: number, to: number) =>
    ({ over: { from, to, held: false, shown: { from, to, unit: "way" } } }) as const;

  it("lays its own span over the range that was given", () => {
    const { points } = compileLane(SWEEP, onto(travel, over(0.25, 0.75)));
    expect(points.map(({ value }) => value)).toEqual([0.25, 0.75]);
  });

  it("upside down", () => {
    const { points } = compileLane(DUCK, onto(travel, over(0.5, 0)));
    expect(points.map(({ value }) => value)).toEqual([0.5, 0, 0, 0.5, 0]);
  });

  it("a lane that never moves leaves the parameter where it stands, never at an end", () => {
    const flat: Lane = { role: "pan", unit: "pan", points: [{ time: 0, value: 0.3 }] };
    for (const [from, to] of [
      [0.2, 0.9],
      [0.9, 0.2],
    ] as const)
      expect(compileLane(flat, onto(travel, { ...over(from, to), value: 0.62 })).points[0]!.value).toBeCloseTo(
        0.62,
        12,
      );
  });

  it("refuses a parameter that is meant in another unit", () => {
    expect(() => compileLane(SWEEP, onto(VOLUME_TAPER))).toThrow("a lane in Hz does not move a parameter in dB");
    expect(() => compileLane(SWEEP, onto(travel))).toThrow("a lane in Hz does not move a parameter in travel");
  });
});

const TAPERS: readonly (readonly [string, LaneRole, LaneUnit, Taper])[] = [
  ["volume in a set", "gain", "dB", VOLUME_TAPER],
  ["the fader", "gain", "dB", faderTaper()],
  ["a send", "send", "dB", faderTaper(-6)],
  ["Utility in a set", "gain", "dB", UTILITY_TAPER],
  ["Utility's Output", "gain", "dB", utilityOutputTaper()],
  ["EQ Eight's gain", "lowBand", "dB", decibelTaper(-15, 15)],
  ["Reverb's level", "mix", "dB", levelKnobTaper(0.0316, 2)],
  ["a logarithmic knob", "lowPass", "Hz", frequencyKnobTaper([20, 20_000])],
  ["a narrow knob", "lowPass", "Hz", frequencyKnobTaper([300, 3000])],
  ["EQ Eight's frequency in a set", "highPass", "Hz", storedFrequencyTaper(10, 22_000)],
  ["a narrow stored frequency", "highPass", "Hz", storedFrequencyTaper(100, 900)],
  ["width", "width", "%", straightTaper("%", [0, 1.5], [0, 150])],
  ["pan", "pan", "pan", straightTaper("pan", [-1, 1], [-1, 1])],
  ["pitch", "pitch", "cents", straightTaper("cents", [-0.3, 0.3], [-30, 30])],
];

describe.each(TAPERS)("law, onto %s:", (_, role, unit, taper) => {
  const low = taper.toUnit(taper.minimum);
  const high = taper.toUnit(taper.maximum);
  const drawn = (value: number) => Math.min(high, Math.max(low, unit === "Hz" ? noteOfHertz(value) : value));

  it("what plays stays within tolerance of the lane, and the report says how near", () => {
    fc.assert(
      fc.property(lanes(role, unit), shares, (lane, at) => {
        const { points, largestError, from, to } = compileLane(lane, onto(taper, { role }));
        expect(largestError).toBeLessThanOrEqual(CURVE_TOLERANCE[taper.unit]);
        const curve = laneCurve(lane);
        for (const share of at) {
          const time = from + (to - from) * share;
          if (inEdge(lane, time)) continue;
          const played = taper.toUnit(evaluateEnvelope(points, time));
          expect(Math.abs(played - drawn(curve.at(time)))).toBeLessThanOrEqual(
            CURVE_TOLERANCE[taper.unit] * 1.02 + 1e-9,
          );
        }
      }),
    );
  });

  it("nothing leaves the range, times rise, and the ends are the lane's", () => {
    fc.assert(
      fc.property(lanes(role, unit), (lane) => {
        const { points, from, to } = compileLane(lane, onto(taper, { role }));
        for (const { value } of points) {
          expect(value).toBeGreaterThanOrEqual(taper.minimum);
          expect(value).toBeLessThanOrEqual(taper.maximum);
        }
        expect(points.every(({ time }, i) => time >= (points[i - 1]?.time ?? from))).toBe(true);
        expect([points[0]!.time, points.at(-1)!.time]).toEqual([from, to]);
      }),
    );
  });

  it("steps stay where they are, both sides of them", () => {
    fc.assert(
      fc.property(lanes(role, unit), (lane) => {
        const { points } = compileLane(lane, onto(taper, { role }));
        lane.points.forEach(({ time, value }, i) => {
          const next = lane.points[i + 1];
          if (next?.time !== time) return;
          for (const side of [value, next.value]) {
            const there = points.filter((point) => point.time === time).map((point) => taper.toUnit(point.value));
            expect(Math.min(...there.map((found) => Math.abs(found - drawn(side))))).toBeLessThan(1e-6);
          }
        });
      }),
    );
  });
});
