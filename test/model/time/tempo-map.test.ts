import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Envelope } from "#src/model/envelope.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";

/** Tempo of dawtool's automation-intense-unaligned set and the seconds it measured for it. */
const UNALIGNED: readonly [number, number][] = [
  [-63072000, 120.760574],
  [1.8125, 120.760574],
  [4.0625, 60],
  [4.093925345487846, 80.6271286],
  [4.1484021187146185, 34.5163536],
  [4.178364343989344, 95.9973831],
  [4.25, 58.0627136],
  [4.457870775058275, 55.9149513],
  [4.548306901431902, 72.4000015],
  [4.80127970987346, 78],
  [5, 50.3135643],
  [6.5, 125.883995],
  [7.25, 40.0667267],
  [8, 120],
  [8.5, 183.949417],
  [9.5, 54.1561279],
  [12, 200],
  [13, 74.6498032],
  [15.25, 147.658524],
];

const envelope = (points: readonly (readonly [number, number])[]): Envelope =>
  points.map(([time, value]) => ({ time, value }));

describe("tempoMap", () => {
  it("is the plain tempo without automation, before beat 0 too", () => {
    const map = tempoMap(120);
    expect(map.secondsAt(8)).toBe(4);
    expect(map.beatsAt(4)).toBe(8);
    expect(map.secondsAt(-8)).toBe(-4);
    expect(map.tempoAt(1234.5)).toBeCloseTo(120, 9);
  });

  it("dawtool-1: a ramp from 60 to 120 bpm over 4 beats lasts 2.836 s, as measured in Live", () => {
    const map = tempoMap(
      60,
      envelope([
        [-63072000, 60],
        [4, 60],
        [8, 120],
        [12, 200],
      ]),
    );
    expect(Math.abs(map.secondsAt(8) - map.secondsAt(4) - 2.836)).toBeLessThan(0.001);
  });

  it.each([
    [1.5, 0.7452763515350631],
    [4, 2.335821771598745],
    [6, 4.173841066076857],
    [8, 5.706896019728953],
    [10, 6.905534691333889],
    [11.5, 7.692021891450212],
    [14, 8.974199935476374],
    [15.25, 9.587704231552863],
    [18, 10.705147339679828],
  ])("dawtool-2: with breakpoints off the 16th grid, beat %d is at %d s", (beats, seconds) => {
    expect(tempoMap(120, envelope(UNALIGNED)).secondsAt(beats)).toBeCloseTo(seconds, 9);
  });

  it("takes the value after a step, and holds the last one", () => {
    const map = tempoMap(
      120,
      envelope([
        [0, 120],
        [4, 120],
        [4, 60],
      ]),
    );
    expect(map.secondsAt(4)).toBeCloseTo(2, 12);
    expect(map.secondsAt(8)).toBeCloseTo(6, 12);
    expect(map.tempoAt(3.9)).toBeCloseTo(120, 9);
    expect(map.tempoAt(4)).toBeCloseTo(60, 9);
  });

  it("bends where it is told how", () => {
    const points = [
      { time: 0, value: 60, curve: { x1: 0, y1: 0, x2: 0, y2: 0 } },
      { time: 4, value: 120 },
    ];
    const early = tempoMap(60, points, () => 0);
    expect(early.secondsAt(4)).toBeCloseTo(4, 12);
    expect(tempoMap(60, points).secondsAt(4)).toBeCloseTo(2.836, 3);
  });

  it("law: beats to seconds and back", () => {
    const point = fc.tuple(fc.double({ min: 0, max: 64, noNaN: true }), fc.double({ min: 20, max: 999, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 12 }),
        fc.double({ min: -100, max: 200, noNaN: true }),
        (points, beats) => {
          const map = tempoMap(97, envelope([...points].sort((a, b) => a[0] - b[0])));
          expect(Math.abs(map.beatsAt(map.secondsAt(beats)) - beats)).toBeLessThan(1e-9);
          expect(map.secondsAt(beats + 0.5)).toBeGreaterThan(map.secondsAt(beats));
        },
      ),
    );
  });

  it("refuses a tempo that is not a tempo", () => {
    expect(() => tempoMap(0)).toThrow("tempoMap: every tempo must be a positive number");
    expect(() => tempoMap(120, envelope([[0, Number.NaN]]))).toThrow(RangeError);
  });
});
