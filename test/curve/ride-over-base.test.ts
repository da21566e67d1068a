import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rideGainAt } from "#src/curve/ride-gain-at.ts";
import { levelOf, rideOverBase } from "#src/curve/ride-over-base.ts";
import { VOLUME_TAPER } from "#src/curve/tapers/gain-taper.ts";
import { decibelTaper } from "#src/curve/tapers/plain-tapers.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { RiddenParameter } from "#src/model/ride.ts";

const fader = (value: number, envelope: RiddenParameter["envelope"] = []): RiddenParameter => ({
  taper: VOLUME_TAPER,
  value,
  envelope,
});
const RIDE = [
  { time: 4, value: 0 },
  { time: 6, value: 3 },
  { time: 12, value: -5 },
];

describe("rideOverBase", () => {
  it("stands on the fader where there is no automation", () => {
    const { points, clamped } = rideOverBase(RIDE, fader(0.5));
    const level = levelOf(points, fader(0.5).taper);
    expect(level[0]!.value).toBeCloseTo(-6.0206, 4);
    expect(level.find(({ time }) => time === 6)!.value).toBeCloseTo(3 - 6.0206, 4);
    expect(points.at(-1)!.value).toBeCloseTo(0.5 * 10 ** (-5 / 20), 9);
    expect(clamped).toBe(0);
  });

  it("puts breakpoints at most 3 dB apart where the taper is not straight, and none more where it is", () => {
    const level = levelOf(rideOverBase(RIDE, fader(0.5)).points, fader(0.5).taper);
    for (let i = 1; i < level.length; i++) expect(Math.abs(level[i]!.value - level[i - 1]!.value)).toBeLessThan(3.0001);
    expect(rideOverBase(RIDE, { taper: decibelTaper(-15, 15), value: 2, envelope: [] }).points).toEqual([
      { time: 4, value: 2 },
      { time: 6, value: 5 },
      { time: 12, value: -3 },
    ]);
  });

  it("is relative to automation, keeps its steps, and leaves silence silent", () => {
    const envelope = [
      { time: 0, value: 0.5 },
      { time: 8, value: 0.5 },
      { time: 8, value: 0 },
      { time: 10, value: 0 },
      { time: 10, value: 1 },
    ];
    const { points } = rideOverBase(RIDE, fader(1, envelope));
    const at8 = points.filter(({ time }) => time === 8);
    expect(at8).toHaveLength(2);
    expect(at8[1]!.value).toBe(VOLUME_TAPER.minimum);
    expect(evaluateEnvelope(points, 9)).toBe(VOLUME_TAPER.minimum);
    expect(evaluateEnvelope(points, 12)).toBeCloseTo(10 ** (-5 / 20), 9);
  });

  it("clamps to the range and says what was lost", () => {
    const { points, clamped, lost } = rideOverBase(RIDE, fader(1.8));
    const level = levelOf(points, fader(1.8).taper);
    expect(Math.max(...level.map(({ value }) => value))).toBeCloseTo(6, 5);
    expect(clamped).toBeGreaterThan(0);
    expect(lost).toBeCloseTo(3 + 20 * Math.log10(1.8) - 6, 3);
  });

  it("law: heard through the taper it is the ride, within 0.2 dB, over fades and bends too", () => {
    const gain = fc.double({ min: 0.05, max: 1, noNaN: true });
    const curve = fc.constantFrom(
      undefined,
      { x1: 0.3, y1: 0.7, x2: 0.3, y2: 0.7 },
      { x1: 0.9, y1: 0.1, x2: 0.1, y2: 0.9 },
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(gain, curve), { maxLength: 6 }),
        fc.double({ min: 4, max: 12, noNaN: true }),
        (steps, at) => {
          const envelope = steps.map(([value, bend], i) => ({
            time: i * 2.5,
            value,
            ...(bend === undefined ? {} : { curve: bend }),
          }));
          const parameter = fader(0.7, envelope);
          const { points } = rideOverBase(RIDE, parameter);
          expect(Math.abs(rideGainAt(points, parameter)(at) - evaluateEnvelope(RIDE, at))).toBeLessThan(0.2);
        },
      ),
    );
  });
});

describe("rideGainAt", () => {
  it("does nothing without breakpoints", () => {
    expect(rideGainAt([], fader(0.3))(7)).toBe(0);
  });
});
