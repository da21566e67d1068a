import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakpointsPerBar, steepestSlope } from "#src/curve/breakpoint-count.ts";
import { type DrawnIntent, drawRide, type RiddenSpans } from "#src/curve/draw-ride.ts";
import { envelopeFromCurve } from "#src/curve/envelope-from-curve.ts";
import { splitLargeSteps } from "#src/curve/split-large-steps.ts";
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

const tempo = tempoMap(120);
const SONG = { tempo, bars: songBars([4, 4]) };
const NOWHERE: RiddenSpans = { breaths: [], gaps: [] };
const HALF: DrawnIntent = { tolerance: 0.5, words: 0 };

describe("drawRide", () => {
  it("leads in from 0 dB and out to it, no steeper than the ride", () => {
    const drawn = drawRide(curve(10, -3.34, -3.34, -3.34), SONG, NOWHERE, HALF);
    expect(drawn.map(({ value }) => value)).toEqual([0, -3.34, -3.34, 0]);
    expect(drawn[0]!.time).toBeCloseTo((10 - 0.2) * 2, 9);
    expect(drawn[3]!.time).toBeCloseTo((10.03 + 0.2) * 2, 9);
    expect(steepestSlope(drawn.map(raw), STRAIGHT, tempo.secondsAt)).toBeCloseTo(16.7, 6);
  });

  it("draws no ramp to take back what is nothing", () => {
    expect(drawRide(curve(10, 1e-9, 1e-9), SONG, NOWHERE, HALF).map(({ time }) => time)).toEqual([20, 10.02 * 2]);
  });

  it("has no lead-in where the song begins, and no ramps where the ride is at 0 dB", () => {
    expect(drawRide(curve(0, -3, -3), SONG, NOWHERE, HALF)[0]).toEqual({ time: 0, value: -3 });
    expect(drawRide(curve(5, 0, 0, 0), SONG, NOWHERE, HALF).map(({ time }) => time)).toEqual([10, 5.03 * 2]);
  });
});

describe("drawRide beside gaps", () => {
  it("lets no gap stand over its neighbour for the sake of fewer breakpoints", () => {
    const gain = Float64Array.from({ length: 3000 }, (_, i) => (i < 500 ? -0.45 : 0));
    const ride = { start: 0, hopsPerSecond: 100, gain };
    const words = { ...HALF, words: 1 };
    const gaps = [{ start: 10, end: 30, loudness: -60 }];
    expect(drawRide(ride, SONG, NOWHERE, words).map(({ value }) => value)).toEqual([-0.45, 0]);
    const drawn = drawRide(ride, SONG, { ...NOWHERE, gaps }, words);
    expect(evaluateEnvelope(drawn, 20)).toBeGreaterThan(-0.05);
    expect(drawn.length).toBeLessThanOrEqual(4);
  });
});

describe("drawRide inside phrases", () => {
  /** Holds of two seconds with ramps of half a second between them. */
  const holds = fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: 2, maxLength: 8 });
  const scene = (levels: readonly number[]) => {
    const [hold, ramp] = [200, 50];
    const gain = levels.flatMap((level, i) => {
      const next = levels[i + 1];
      const still = Array.from({ length: hold }, () => level);
      if (next === undefined) return still;
      return [...still, ...Array.from({ length: ramp }, (_, k) => level + ((next - level) * (k + 1)) / (ramp + 1))];
    });
    const phrases = levels.map((_, i) => ({
      start: 10 + i * 2.5,
      end: 12 + i * 2.5,
      loudness: -20,
      bed: -40,
      truePeak: -9,
    }));
    const gaps = phrases.slice(1).map(({ start }) => ({ start: start - 0.5, end: start, loudness: -60 }));
    return { curve: curve(10, ...gain), phrases, spans: { breaths: [], gaps } };
  };

  it("law: a hold stays a hold within 0.1 dB, however coarse the tolerance, and words are drawn within theirs", () => {
    fc.assert(
      fc.property(holds, fc.constantFrom(0.05, 0.5, 2), (levels, tolerance) => {
        const { curve: ride, phrases, spans } = scene(levels);
        const drawn = drawRide(ride, SONG, spans, { ...HALF, tolerance });
        phrases.forEach(({ start }, i) => {
          for (let at = start + 0.1; at < start + 1.9; at += 0.05)
            expect(Math.abs(evaluateEnvelope(drawn, at * 2) - levels[i]!)).toBeLessThanOrEqual(0.1 + 1e-9);
        });
      }),
    );
  });

  it("law: no bar of two lines or fewer holds more than five points, points between wide ones counted", () => {
    fc.assert(
      fc.property(holds, (levels) => {
        const { curve: ride, spans } = scene(levels);
        const written = splitLargeSteps(drawRide(ride, SONG, spans, HALF), 3);
        expect(breakpointsPerBar(written, SONG.bars, 20, 60).most).toBeLessThanOrEqual(5);
      }),
    );
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
