import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakpointsPerBar, steepestSlope } from "#src/curve/breakpoint-count.ts";
import { drawRide } from "#src/curve/draw-ride.ts";
import { envelopeFromCurve } from "#src/curve/envelope-from-curve.ts";
import { VOLUME_TAPER } from "#src/curve/tapers/gain-taper.ts";
import { decibelTaper } from "#src/curve/tapers/plain-tapers.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Breakpoint } from "#src/model/envelope.ts";
import { songBars } from "#src/model/time/bars.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import type { Decibels } from "#src/model/units.ts";

/** A parameter stored in the dB it shows. */
const STRAIGHT = decibelTaper(-100, 100);
const raw = ({ time, value }: Breakpoint<Decibels>) => ({ time, value: STRAIGHT.toRaw(value) });
const curve = (start: number, ...gain: number[]) => ({ start, hopsPerSecond: 100, gain: Float64Array.from(gain) });

describe("envelopeFromCurve", () => {
  it("law: stays within the tolerance of every sample, in beats", () => {
    const values = fc.array(fc.double({ min: -12, max: 12, noNaN: true }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 3, noNaN: true }), (samples, tolerance) => {
        const drawn = envelopeFromCurve(
          { start: 1, hopsPerSecond: 100, values: Float64Array.from(samples) },
          (s) => s * 2,
          tolerance,
        );
        samples.forEach((value, i) => {
          expect(Math.abs(evaluateEnvelope(drawn, (1 + (i + 0.5) / 100) * 2) - value)).toBeLessThanOrEqual(
            tolerance + 1e-9,
          );
        });
        expect([drawn[0]!.time, drawn.at(-1)!.time]).toEqual([2, (1 + samples.length / 100) * 2]);
      }),
    );
  });

  it("gives nothing for nothing, and refuses a negative tolerance", () => {
    const nothing = { start: 0, hopsPerSecond: 100, values: new Float64Array(0) };
    expect(envelopeFromCurve(nothing, (s) => s * 2, 1)).toEqual([]);
    expect(() => envelopeFromCurve(nothing, (s) => s * 2, -1)).toThrow(RangeError);
  });
});

describe("drawRide", () => {
  const tempo = tempoMap(120);

  it("leads in from 0 dB and out to it, no steeper than the ride", () => {
    const drawn = drawRide(curve(10, -3.5, -3.5, -3.5), tempo, 0.5, []);
    expect(drawn.map(({ value }) => value)).toEqual([0, -3.5, -3.5, 0]);
    expect(drawn[0]!.time).toBeCloseTo((10 - 0.2) * 2, 9);
    expect(drawn[3]!.time).toBeCloseTo((10.03 + 0.2) * 2, 9);
    expect(steepestSlope(drawn.map(raw), STRAIGHT, tempo.secondsAt)).toBeCloseTo(17.5, 6);
  });

  it("draws no ramp to take back what is nothing", () => {
    expect(drawRide(curve(10, 1e-9, 1e-9), tempo, 0.5, []).map(({ time }) => time)).toEqual([20, 10.02 * 2]);
  });

  it("has no lead-in where the song begins, and no ramps where the ride is at 0 dB", () => {
    expect(drawRide(curve(0, -3, -3), tempo, 0.5, [])[0]).toEqual({ time: 0, value: -3 });
    expect(drawRide(curve(5, 0, 0, 0), tempo, 0.5, []).map(({ time }) => time)).toEqual([10, 5.03 * 2]);
  });
});

describe("drawRide beside gaps", () => {
  it("lets no gap stand over its neighbour for the sake of fewer breakpoints", () => {
    const gain = Float64Array.from({ length: 3000 }, (_, i) => (i < 500 ? -0.45 : 0));
    const ride = { start: 0, hopsPerSecond: 100, gain };
    const gaps = [{ start: 10, end: 30 }];
    const tempo = tempoMap(120);
    expect(drawRide(ride, tempo, 0.5, []).map(({ value }) => value)).toEqual([-0.45, 0]);
    const drawn = drawRide(ride, tempo, 0.5, gaps);
    expect(evaluateEnvelope(drawn, 20)).toBeGreaterThan(-0.05);
    expect(drawn.length).toBeLessThanOrEqual(4);
  });
});

describe("breakpointsPerBar", () => {
  it("counts over the stretch, by its bars", () => {
    const points = [0, 1, 2, 9, 15.9].map((time) => ({ time, value: 0 }));
    expect(breakpointsPerBar(points, songBars([4, 4]), 0, 16)).toEqual({ mean: 1.25, most: 3 });
    expect(breakpointsPerBar([], songBars([4, 4]), 0, 0)).toEqual({ mean: 0, most: 0 });
  });
});

describe("steepestSlope", () => {
  it("is in dB a second of song, steps left out", () => {
    const points = [
      { time: 0, value: 0 },
      { time: 0, value: 50 },
      { time: 1, value: 45 },
    ];
    expect(steepestSlope(points, STRAIGHT, (beats) => beats / 2)).toBeCloseTo(10, 9);
  });

  it("sees a stored gain as Live draws it: a 2 dB chord in a tenth of a second is 12.3 % steeper at its quiet end", () => {
    const chord = [0, 2, 0].map((level, i) => ({ time: i / 5, value: VOLUME_TAPER.toRaw(level) }));
    const steepest = steepestSlope(chord, VOLUME_TAPER, (beats) => beats / 2);
    expect(steepest).toBeCloseTo((20 / Math.LN10) * (10 ** (2 / 20) - 1) * 10, 1);
    expect(steepest).toBeGreaterThan(22.4);
  });

  it("takes two points that a file's decimals cannot tell apart for a step, however they differ", () => {
    for (const later of [1e-12, 1e-7])
      expect(
        steepestSlope(
          [
            { time: 8, value: 1 },
            { time: 8 + later, value: 2 },
          ],
          STRAIGHT,
          (beats) => beats / 2,
        ),
      ).toBe(0);
  });

  it("leaves out what begins or ends in silence", () => {
    const fade = [0, 1].map((value) => ({ time: value, value: VOLUME_TAPER.toRaw(value === 0 ? -70 : 0) }));
    expect(steepestSlope(fade, VOLUME_TAPER, (beats) => beats / 2)).toBe(0);
  });
});
