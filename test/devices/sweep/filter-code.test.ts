import { describe, expect, it } from "vitest";
import { FILTER_INLETS, filterCode } from "#src/devices/sweep/patch/filter-code.ts";
import { HIGHEST_NOTE, LOWEST_NOTE } from "#src/devices/sweep/spec/stage.ts";
import { compile } from "#test/doubles/max/signal/generator.ts";

const filters = compile(filterCode(), FILTER_INLETS.length, 2);
const RATE = 48_000;

interface Setting {
  readonly highPass?: number;
  readonly lowPass?: number;
  readonly resonance?: number;
  readonly slope?: number;
}

/** What the stage makes of a signal, both cutoffs in Hz, perhaps moving with the sample's number. */
function filtered(input: Float64Array, at: (sample: number) => Setting, rate = RATE): Float64Array {
  const [left, right, ...dials] = FILTER_INLETS.map(() => new Float64Array(input.length));
  for (const [i, sample] of input.entries()) {
    const { highPass = 0, lowPass = 0, resonance = 0, slope = 0 } = at(i);
    left![i] = sample;
    right![i] = -sample;
    dials[0]![i] = highPass > 0 ? noteOf(highPass) : LOWEST_NOTE;
    dials[1]![i] = lowPass > 0 ? noteOf(lowPass) : HIGHEST_NOTE;
    dials[2]![i] = resonance;
    dials[3]![i] = slope;
  }
  const made = [new Float64Array(input.length), new Float64Array(input.length)] as const;
  filters(rate)([left!, right!, ...dials], made);
  return made[0];
}

function noteOf(hertz: number): number {
  return 69 + 12 * Math.log2(hertz / 440);
}

function sine(hertz: number, seconds = 1, rate = RATE): Float64Array {
  return Float64Array.from({ length: Math.round(seconds * rate) }, (_, i) =>
    Math.sin((2 * Math.PI * hertz * i) / rate),
  );
}

/** The level of a steady sine behind the stage, once the filters have settled, in dB. */
function gainAt(hertz: number, setting: Setting, rate = RATE): number {
  const out = filtered(sine(hertz, 1, rate), () => setting, rate).subarray(rate / 2);
  const power = out.reduce((sum, sample) => sum + sample * sample, 0) / out.length;
  return 10 * Math.log10(2 * power);
}

describe("the filter stage", () => {
  it("is out of the way bit for bit at rest, whatever resonance and slope say", () => {
    const noise = Float64Array.from({ length: 4_000 }, (_, i) => Math.sin(i * i));
    for (const slope of [0, 1]) expect(filtered(noise, () => ({ resonance: 1, slope }))).toEqual(noise);
  });

  it.each([44_100, 48_000, 96_000])("is 3 dB down at its cutoff at %i Hz", (rate) => {
    for (const slope of [0, 1]) {
      expect(gainAt(1_000, { highPass: 1_000, slope }, rate)).toBeCloseTo(-3.01, 1);
      expect(gainAt(1_000, { lowPass: 1_000, slope }, rate)).toBeCloseTo(-3.01, 1);
    }
  });

  it.each([
    [0, 12],
    [1, 24],
  ])("with slope %i falls by %i dB in the octave", (slope, fall) => {
    const low = gainAt(62.5, { highPass: 1_000, slope }) - gainAt(125, { highPass: 1_000, slope });
    const high = gainAt(1_000, { lowPass: 100, slope }) - gainAt(500, { lowPass: 100, slope });
    expect(Math.abs(low + fall)).toBeLessThan(0.5);
    expect(Math.abs(high + fall)).toBeLessThan(0.5);
  });

  it.each([0, 0.5, 1])("keeps the level of what passes at a resonance of %d", (resonance) => {
    for (const slope of [0, 1]) {
      expect(gainAt(8_000, { highPass: 100, resonance, slope })).toBeCloseTo(0, 1);
      expect(gainAt(100, { lowPass: 8_000, resonance, slope })).toBeCloseTo(0, 1);
    }
  });

  it("rings four times higher at the cutoff with all of the resonance, with either slope", () => {
    for (const slope of [0, 1]) {
      const rise = gainAt(1_000, { lowPass: 1_000, resonance: 1, slope }) - gainAt(1_000, { lowPass: 1_000, slope });
      expect(rise).toBeCloseTo(20 * Math.log10(4), 1);
    }
  });

  it("sweeps ten octaves in a twentieth of a second without a click: no step that the tone itself does not make", () => {
    const tone = sine(110, 0.5);
    const steepest = (2 * Math.PI * 110) / RATE;
    for (const slope of [0, 1]) {
      const swept = filtered(tone, (i) => ({
        lowPass: 20 * 2 ** (10 * Math.min(1, Math.max(0, (i - 4_800) / 2_400))),
        slope,
      }));
      const steps = swept.subarray(2_400).map((sample, i, all) => Math.abs(sample - (all[i - 1] ?? sample)));
      expect(Math.max(...steps)).toBeLessThan(3 * steepest);
      expect(Math.max(...swept.map(Math.abs))).toBeLessThan(1.6);
    }
  });

  it("stays whole at the ends: cutoffs past half the sample rate, NaN in, silence after it", () => {
    const broken = sine(440, 0.1);
    broken[100] = Number.NaN;
    const out = filtered(broken, () => ({ highPass: 30, lowPass: 19_000, resonance: 1, slope: 1 }), 32_000);
    expect(out.every(Number.isFinite)).toBe(true);
    const silence = filtered(new Float64Array(1_000), () => ({ highPass: 300, slope: 1 }));
    expect(silence.every((sample) => sample === 0)).toBe(true);
  });
});
