import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { analoguePower } from "#src/dsp/equalisation/analogue-section.ts";
import { createConvolver } from "#src/dsp/kernels/processing/convolver/create-convolver.ts";
import { THIRD_OCTAVES } from "#src/knowledge/processing/third-octaves.ts";
import type { Band } from "#src/process/equaliser/band.ts";
import { bandPrototype } from "#src/process/equaliser/band-prototype.ts";
import { linearEqualiser } from "#src/process/equaliser/linear-equaliser.ts";
import { matchCurve } from "#src/process/equaliser/match-curve.ts";
import { responseOf } from "#test/doubles/response/response-of.ts";

const BANDS: readonly Band[] = [
  { shape: "low-shelf", frequency: 120, gain: 4 },
  { shape: "bell", frequency: 800, gain: -5, q: 1.5 },
  { shape: "bell", frequency: 15_000, gain: 6, q: 1 },
  { shape: "high-shelf", frequency: 9_000, gain: -3 },
  { shape: "tilt", frequency: 1_000, gain: 1.5 },
];

describe.each([44_100, 96_000])("at %i Hz an equaliser of linear phase", (sampleRate) => {
  const make = () => linearEqualiser({ sampleRate, channels: 1 }, BANDS);

  it("answers an impulse with what is the same forwards and backwards about its latency, to the last digit", () => {
    const processor = make();
    const block = [new Float64Array(2 * processor.latency + 2_000)];
    block[0]![0] = 1;
    processor.process(block);
    const [impulse] = block;
    const middle = processor.latency;
    const reach = processor.tail;
    for (let i = 1; i < reach; i++) expect(Math.abs(impulse![middle + i]! - impulse![middle - i]!)).toBeLessThan(1e-15);
    expect(impulse!.subarray(middle + reach).every((x) => Math.abs(x) < 1e-15)).toBe(true);
  });

  it("keeps to the analogue shape within 0.02 dB from 30 Hz to 20 kHz", () => {
    const response = responseOf(make());
    const sections = BANDS.flatMap(bandPrototype);
    for (let i = 0; i <= 60; i++) {
      const at = 30 * (20_000 / 30) ** (i / 60);
      const drawn = sections.reduce((sum, section) => sum + powerToDecibels(analoguePower(section, at)), 0);
      expect([at, Math.abs(response(at) - drawn) < 0.02]).toEqual([at, true]);
    }
  });
});

it.each([Number.NaN, Number.POSITIVE_INFINITY])(
  "refuses a curve that is %f dB somewhere, which would silence the sound",
  (level) => {
    const curve = (at: number) => (at === 0 ? level : 0);
    expect(() => linearEqualiser({ sampleRate: 48_000, channels: 2 }, [], curve)).toThrow(RangeError);
  },
);

describe.each(["wasm", "typescript"] as const)("a long filter in parts (%s)", (form) => {
  it("is the direct sum, whatever the number of taps and parts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 90 }),
        fc.constantFrom(8, 16, 32),
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }),
        (taps, size, sizes) => {
          const filter = createConvolver(Float64Array.from(taps), size, form);
          const sound = [0.3, 1.7].map((turn) => Float64Array.from({ length: 300 }, (_, i) => Math.sin(turn * i * i)));
          const heard = sound.map((channel) => channel.slice());
          for (let from = 0, i = 0; from < 300; i++) {
            const count = Math.min(300 - from, sizes[i % sizes.length]!);
            filter.run(heard, from, count);
            from += count;
          }
          for (const [c, channel] of heard.entries())
            for (let n = filter.latency; n < 300; n++) {
              const at = n - filter.latency;
              const direct = taps.reduce((sum, tap, k) => sum + (k <= at ? tap * sound[c]![at - k]! : 0), 0);
              expect(Math.abs(channel[n]! - direct)).toBeLessThan(1e-12);
            }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("a match", () => {
  const flat = THIRD_OCTAVES.map(() => -30);
  const tilted = THIRD_OCTAVES.map((_, i) => -20 - 0.5 * i);

  it("takes over the tone and not the level", () => {
    const curve = matchCurve({ found: flat, wanted: tilted, amount: 1, most: 12 });
    const [low, high] = [curve(THIRD_OCTAVES[5]!), curve(THIRD_OCTAVES[24]!)];
    expect(low - high).toBeCloseTo(0.5 * 19, 9);
    expect(low).toBeCloseTo(-high, 9);
    const louder = matchCurve({ found: flat, wanted: tilted.map((level) => level + 9), amount: 1, most: 12 });
    for (const at of THIRD_OCTAVES) expect(louder(at)).toBeCloseTo(curve(at), 9);
  });

  it("moves no band by more than it may, and by its share of the way", () => {
    const curve = matchCurve({ found: flat, wanted: tilted, amount: 1, most: 2 });
    for (const at of [10, ...THIRD_OCTAVES, 22_000]) expect(Math.abs(curve(at))).toBeLessThanOrEqual(2);
    expect(curve(20)).toBe(2);
    const half = matchCurve({ found: flat, wanted: tilted, amount: 0.5, most: 12 });
    const whole = matchCurve({ found: flat, wanted: tilted, amount: 1, most: 12 });
    for (const at of THIRD_OCTAVES) expect(half(at)).toBeCloseTo(whole(at) / 2, 9);
  });

  it("leaves alone what one of the two does not have", () => {
    const cutOff = flat.map((level, i) => (i > 26 ? Number.NEGATIVE_INFINITY : level));
    const curve = matchCurve({ found: cutOff, wanted: tilted, amount: 1, most: 12 });
    expect(curve(20_000)).toBe(0);
    const silent = flat.map(() => Number.NEGATIVE_INFINITY);
    const nothing = matchCurve({ found: silent, wanted: flat, amount: 1, most: 12 });
    for (const at of [20, ...THIRD_OCTAVES]) expect(nothing(at)).toBe(0);
  });

  it("is heard through the equaliser as it was drawn", () => {
    const curve = matchCurve({ found: flat, wanted: tilted, amount: 0.7, most: 4 });
    const response = responseOf(linearEqualiser({ sampleRate: 48_000, channels: 1 }, [], curve));
    for (const at of THIRD_OCTAVES.slice(3)) expect(Math.abs(response(at) - curve(at))).toBeLessThan(0.1);
  });

  it("refuses what is no order", () => {
    expect(() => matchCurve({ found: [], wanted: flat, amount: 1, most: 1 })).toThrow(RangeError);
    expect(() => matchCurve({ found: flat, wanted: flat, amount: 2, most: 1 })).toThrow(RangeError);
    expect(() => matchCurve({ found: flat, wanted: flat, amount: 1, most: Number.NaN })).toThrow(RangeError);
  });
});
