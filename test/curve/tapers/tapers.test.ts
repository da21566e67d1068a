import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faderTaper } from "#src/curve/tapers/fader-taper.ts";
import { gainTaper, SEND_TAPER, UTILITY_TAPER, VOLUME_TAPER } from "#src/curve/tapers/gain-taper.ts";
import { decibelTaper, frequencyKnobTaper, octaveTaper, panTaper } from "#src/curve/tapers/plain-tapers.ts";
import { taperFor } from "#src/curve/tapers/taper-for.ts";
import { FADER_LAW } from "#src/knowledge/fader-law.ts";
import type { Taper } from "#src/model/taper.ts";
import { parameter } from "#test/doubles/live-set.ts";

/** Value and dB pairs measured in Live 12.4.6 (native-devices data, "mixer"). */
const MEASURED: readonly (readonly [number, number])[] = [
  [0.001154, -69.5],
  [0.009662616, -66.5],
  [0.021345632, -63],
  [0.034623627, -60],
  [0.051011506, -57],
  [0.067786485, -54],
  [0.085236043, -51],
  [0.103535905, -48],
  [0.122717053, -45],
  [0.142881602, -42],
  [0.164219394, -39],
  [0.187036961, -36],
  [0.211630225, -33],
  [0.238438874, -30],
  [0.268255562, -27],
  [0.302414209, -24],
  [0.343663812, -21],
  [0.4, -18],
  [0.475, -15],
  [0.55, -12],
  [0.7, -6],
  [0.85, 0],
  [0.925, 3],
  [1, 6],
];

const TAPERS: readonly (readonly [string, Taper])[] = [
  ["volume", VOLUME_TAPER],
  ["send", SEND_TAPER],
  ["Utility", UTILITY_TAPER],
  ["fader", faderTaper()],
  ["send fader", faderTaper(FADER_LAW.sendOffset)],
  ["dB", decibelTaper(-15, 15)],
  ["pan", panTaper()],
  ["knob of frequencies", frequencyKnobTaper(20, 20_000)],
  ["stored frequency", octaveTaper(10, 22_000)],
];

describe("faderTaper", () => {
  it.each(MEASURED)("value %d shows %d dB, both ways within 0.05 dB", (value, level) => {
    const taper = faderTaper();
    expect(Math.abs(taper.toUnit(value) - level)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(taper.toUnit(taper.toRaw(level)) - level)).toBeLessThanOrEqual(0.05);
  });

  it("has gains that others read: 0.2 is 0.0191, 0.8 is 0.7943", () => {
    expect(10 ** (faderTaper().toUnit(0.2) / 20)).toBeCloseTo(0.0191, 3);
    expect(10 ** (faderTaper().toUnit(0.8) / 20)).toBeCloseTo(0.7943, 4);
  });
});

describe.each(TAPERS)("the taper of %s", (_, taper) => {
  const raw = fc.double({ min: taper.minimum, max: taper.maximum, noNaN: true });

  it("law: raw to unit and back", () => {
    fc.assert(
      fc.property(raw, (value) => {
        const back = taper.toRaw(taper.toUnit(value));
        expect(Math.abs(taper.toUnit(back) - taper.toUnit(value))).toBeLessThan(
          1e-9 * Math.max(1, Math.abs(taper.toUnit(value))),
        );
      }),
    );
  });

  it("law: rises, and stays inside its range", () => {
    fc.assert(
      fc.property(raw, raw, fc.double({ noNaN: true }), (a, b, anything) => {
        expect(taper.toUnit(Math.max(a, b))).toBeGreaterThanOrEqual(taper.toUnit(Math.min(a, b)));
        expect(taper.toRaw(anything)).toBeGreaterThanOrEqual(taper.minimum);
        expect(taper.toRaw(anything)).toBeLessThanOrEqual(taper.maximum);
      }),
    );
  });

  it("reaches both ends of its range", () => {
    expect(taper.toRaw(taper.toUnit(taper.minimum))).toBeCloseTo(taper.minimum, 9);
    expect(taper.toRaw(taper.toUnit(taper.maximum))).toBeCloseTo(taper.maximum, 6);
  });
});

describe("gainTaper", () => {
  it("shows stored gains in dB and plays -70 dB as the minimum", () => {
    expect(VOLUME_TAPER.toUnit(1)).toBe(0);
    expect(VOLUME_TAPER.toUnit(1.99526238)).toBeCloseTo(6, 6);
    expect(VOLUME_TAPER.toUnit(0)).toBe(-70);
    expect(UTILITY_TAPER.toRaw(-80)).toBe(0);
    expect(UTILITY_TAPER.toUnit(56.2341309)).toBeCloseTo(35, 5);
  });

  it("refuses a range under silence", () => {
    expect(() => gainTaper(0, 0.0001)).toThrow("gainTaper: the range must rise above -70 dB");
  });
});

describe("the other tapers", () => {
  it("show what Live shows", () => {
    expect(panTaper().toUnit(-0.5)).toBe(-25);
    expect(frequencyKnobTaper(20, 20_000).toUnit(0.5)).toBeCloseTo(632.456, 3);
    expect(octaveTaper(20, 20_480).toUnit(40)).toBeCloseTo(1, 12);
  });

  it("refuse ranges that are none", () => {
    expect(() => decibelTaper(3, 3)).toThrow("decibelTaper: the range must rise");
    expect(() => frequencyKnobTaper(0, 20_000)).toThrow("needs 0 < low < high");
    expect(() => octaveTaper(20, 10)).toThrow(RangeError);
  });
});

describe("taperFor", () => {
  it("takes gains and decibels from a set and nothing else", () => {
    expect(taperFor(parameter({}))?.toUnit(0.5)).toBeCloseTo(-6.0206, 4);
    expect(taperFor(parameter({ unit: "dB", minimum: -15, maximum: 15 }))?.straight).toBe(true);
    expect(taperFor(parameter({ unit: "fader", minimum: 0, maximum: 1 }))?.toUnit(0.85)).toBeCloseTo(0, 6);
    expect(taperFor(parameter({ unit: "Hz", minimum: 10, maximum: 22_000 }))).toBeNull();
    expect(taperFor(parameter({ minimum: null }))).toBeNull();
    expect(taperFor(parameter({ kind: "boolean" }))).toBeNull();
  });
});
