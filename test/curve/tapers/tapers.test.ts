import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faderTaper } from "#src/curve/tapers/fader-taper.ts";
import { gainTaper, SEND_TAPER, UTILITY_TAPER, VOLUME_TAPER } from "#src/curve/tapers/gain-taper.ts";
import { levelKnobTaper, utilityOutputTaper } from "#src/curve/tapers/level-tapers.ts";
import { hertzOfNote, noteOfHertz } from "#src/curve/tapers/note-numbers.ts";
import {
  decibelTaper,
  frequencyKnobTaper,
  storedFrequencyTaper,
  straightTaper,
} from "#src/curve/tapers/plain-tapers.ts";
import { taperFor } from "#src/curve/tapers/taper-for.ts";
import { travelTaper } from "#src/curve/tapers/travel-taper.ts";
import { FADER_LAW } from "#src/knowledge/live/knobs/fader-law.ts";
import type { Taper } from "#src/model/taper.ts";
import { parameter } from "#test/doubles/sets/live-set.ts";

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
  ["pan", straightTaper("pan", [-1, 1], [-1, 1])],
  ["knob of frequencies", frequencyKnobTaper([20, 20_000])],
  ["crossover", frequencyKnobTaper([30, 3000], [Math.log10(30), Math.log10(3000)])],
  ["stored frequency", storedFrequencyTaper(10, 22_000)],
  ["Reverb's levels", levelKnobTaper(0.0316, 2)],
  ["Utility's Output", utilityOutputTaper()],
  ["volume's travel", travelTaper(parameter({}))!],
  ["a send's travel", travelTaper(parameter({ maximum: 1 }))!],
  ["Utility's travel", travelTaper(parameter({ minimum: 0, maximum: 56.2341309 }))!],
  ["another gain's travel", travelTaper(parameter({ minimum: 0.25, maximum: 4 }))!],
  ["a frequency's travel", travelTaper(parameter({ unit: "Hz", minimum: 10, maximum: 22_000 }))!],
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
    expect(hertzOfNote(frequencyKnobTaper([20, 20_000]).toUnit(0.5))).toBeCloseTo(632.456, 3);
    expect(storedFrequencyTaper(20, 20_480).toUnit(440)).toBeCloseTo(69, 12);
    expect(straightTaper("%", [0, 1], [0, 95]).toUnit(0.5)).toBe(47.5);
    expect(levelKnobTaper(0.0316, 2).toUnit(0)).toBeCloseTo(-30, 1);
    expect(levelKnobTaper(0.0316, 2).toUnit(1)).toBeCloseTo(6.02, 2);
  });

  it.each([
    [1, 35],
    [0, 0],
    [-0.4, -14],
    [-0.9, 40.3 * Math.log10(0.1 / 1.35827)],
  ])("Utility's Output at %d plays %d dB, in one piece", (value, level) => {
    expect(Math.abs(utilityOutputTaper().toUnit(value) - level)).toBeLessThan(0.01);
    const { toUnit } = utilityOutputTaper();
    expect(toUnit(-0.4829 + 1e-9) - toUnit(-0.4829 - 1e-9)).toBeLessThan(1e-6);
  });

  it("travel is where the fader or knob stands, not the stored number", () => {
    expect(travelTaper(parameter({}))?.toUnit(1)).toBeCloseTo(0.85, 3);
    expect(travelTaper(parameter({ unit: "Hz", minimum: 20, maximum: 20_000 }))?.toRaw(0.5)).toBeCloseTo(632.456, 3);
    expect(travelTaper(parameter({ unit: "ms", minimum: 1, maximum: 3 }))?.toRaw(0.5)).toBe(2);
    expect(travelTaper(parameter({ kind: "integer" }))).toBeNull();
    expect(travelTaper(parameter({ maximum: null }))).toBeNull();
  });

  it("note numbers and frequencies undo each other", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 30_000, noNaN: true }), (frequency) => {
        expect(hertzOfNote(noteOfHertz(frequency)) / frequency).toBeCloseTo(1, 12);
      }),
    );
  });

  it("refuse ranges that are none", () => {
    expect(() => decibelTaper(3, 3)).toThrow("decibelTaper: the range must rise");
    expect(() => straightTaper("%", [0, 1], [5, 5])).toThrow("straightTaper: the range must rise");
    expect(() => frequencyKnobTaper([0, 20_000])).toThrow("needs 0 < low < high");
    expect(() => storedFrequencyTaper(20, 10)).toThrow(RangeError);
    expect(() => levelKnobTaper(2, 1)).toThrow("levelKnobTaper: needs 0 < low < high");
  });
});

describe("taperFor", () => {
  it("takes gains and decibels from a set and nothing else", () => {
    expect(taperFor(parameter({}))?.toUnit(0.5)).toBeCloseTo(-6.0206, 4);
    expect(taperFor(parameter({ unit: "dB", minimum: -15, maximum: 15 }))?.straight).toBe(true);
    expect(taperFor(parameter({ unit: "fader", minimum: 0, maximum: 1 }))?.toUnit(0.85)).toBeCloseTo(0, 6);
    expect(taperFor(parameter({ unit: "send", minimum: 0, maximum: 1 }))?.toUnit(1)).toBeCloseTo(0, 6);
    expect(taperFor(parameter({ unit: "Hz", minimum: 10, maximum: 22_000 }))).toBeNull();
    expect(taperFor(parameter({ minimum: null }))).toBeNull();
    expect(taperFor(parameter({ kind: "boolean" }))).toBeNull();
  });
});
