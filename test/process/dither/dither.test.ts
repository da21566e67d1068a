import { describe, expect, it } from "vitest";
import { realTransform } from "#src/dsp/spectrum/real-transform.ts";
import { NOISE_SHAPING } from "#src/knowledge/processing/noise-shaping.ts";
import { chain } from "#src/process/chain.ts";
import { type DitherSettings, dither } from "#src/process/dither/dither.ts";
import { gain } from "#src/process/gain.ts";
import type { Block, ProcessFormat } from "#src/process/processor.ts";
import { processed, stretch } from "#test/doubles/response/processed.ts";

const MONO: ProcessFormat = { sampleRate: 48_000, channels: 1 };
const STEREO: ProcessFormat = { sampleRate: 44_100, channels: 2 };
const FLAT: DitherSettings = { bits: 16, shape: "flat" };
const SHAPED: DitherSettings = { bits: 16, shape: "shaped" };
const STEP = 2 ** -15;
/** Variance of triangular noise of two steps and of rounding, in steps squared: 1/6 + 1/12. */
const VARIANCE = 0.25;
const LONG = 400_000;

describe.each([FLAT, SHAPED])("the error of $shape dither", (settings) => {
  const variance = settings.shape === "flat" ? VARIANCE : VARIANCE * power([1, ...NOISE_SHAPING.weights]);

  it.each([0.001, 0.25, 0.5, 0.77, -0.4])(
    "has no mean and the same variance on a level of %f steps as on any other",
    (level) => {
      const error = errorOf(
        settings,
        Float64Array.from({ length: LONG }, () => level * STEP),
      );
      expect(Math.abs(mean(error))).toBeLessThan(0.01);
      expect(mean(error.map((x) => x * x)) / variance).toBeCloseTo(1, 1.5);
    },
  );

  it("is no larger and no smaller where music is loud", () => {
    const loud = errorOf(settings, stretch("noise", MONO, LONG)[0]!);
    const quiet = errorOf(settings, stretch("quiet", MONO, LONG)[0]!);
    for (const error of [loud, quiet]) expect(mean(error.map((x) => x * x)) / variance).toBeCloseTo(1, 1.5);
  });
});

it("keeps a 1 kHz tone at -90 dBFS a sine: harmonics that rounding alone makes are below the noise", () => {
  const amplitude = 10 ** (-90 / 20);
  const periodLength = 48;
  const tone = Float64Array.from(
    { length: 10_000 * periodLength },
    (_, i) => amplitude * Math.sin((2 * Math.PI * i) / periodLength + 0.1),
  );
  const harmonics = (samples: Float64Array) => {
    const period = Array.from({ length: periodLength }, (_, phase) =>
      mean(samples.filter((__, i) => i % periodLength === phase)),
    );
    return Array.from({ length: 14 }, (_, k) => 20 * Math.log10(toneIn(period, k + 2) / toneIn(period, 1)));
  };
  const rounded = tone.map((x) => Math.round(x / STEP) * STEP);
  expect(Math.max(...harmonics(rounded))).toBeGreaterThan(-25);
  /** Noise of a quarter step squared over 10,000 periods is as loud as this in a harmonic, give or take. */
  const noise = 20 * Math.log10((STEP * Math.sqrt((4 * VARIANCE) / tone.length)) / amplitude);
  for (const each of harmonics(processed(dither(MONO, FLAT), [tone])[0]!)) expect(each).toBeLessThan(noise + 10);
  const [first] = processed(dither(MONO, FLAT), [tone]);
  expect(20 * Math.log10(toneIn([...first!], tone.length / periodLength))).toBeCloseTo(-90, 1);
});

it("spreads shaped noise as its weights say: under even noise by 10 dB and more where hearing is sharp", () => {
  const silence = Float64Array.from({ length: LONG }, () => 0.3 * STEP);
  const shaped = spectrumOf(errorOf(SHAPED, silence, 44_100));
  const flat = spectrumOf(errorOf(FLAT, silence, 44_100));
  for (const frequency of [500, 1_000, 3_000, 4_000, 8_000, 12_000, 18_000, 20_000]) {
    const drawn = 10 * Math.log10(VARIANCE * weightAt(frequency / 44_100));
    expect([frequency, shaped(frequency)]).toEqual([frequency, expect.closeTo(drawn, -0.2)]);
    expect([frequency, flat(frequency)]).toEqual([frequency, expect.closeTo(10 * Math.log10(VARIANCE), -0.2)]);
  }
  for (const frequency of [2_500, 3_500, 4_500]) expect(shaped(frequency)).toBeLessThan(flat(frequency) - 10);
});

describe("dither", () => {
  it("adds nothing where no bits are lost: what fits passes to the bit, silence too", () => {
    const fitting = stretch("noise", STEREO, 9_000).map((channel) => channel.map((x) => Math.round(x / STEP) * STEP));
    for (const settings of [FLAT, SHAPED, { bits: 24, shape: "flat" } as const])
      for (const sound of [fitting, [new Float64Array(5_000), new Float64Array(5_000)]])
        expect(processed(dither(STEREO, settings), sound)).toEqual(sound);
  });

  it("happens once: a second one adds nothing", () => {
    const once = processed(dither(STEREO, SHAPED), stretch("noise", STEREO, 9_000));
    expect(processed(dither(STEREO, { ...FLAT, seed: 9 }), once)).toEqual(once);
  });

  it("leaves silence before the music as it is, and stays on in silence after it", () => {
    const sound = new Float64Array(30_000);
    sound.set(stretch("noise", MONO, 10_000)[0]!, 10_000);
    const [heard] = processed(dither(MONO, FLAT), [sound]);
    expect(heard!.subarray(0, 10_000).every((x) => Object.is(x, 0))).toBe(true);
    const after = heard!.subarray(20_000);
    expect(after.some((x) => x !== 0)).toBe(true);
    expect(Math.max(...after.map(Math.abs))).toBeLessThanOrEqual(STEP);
  });

  it("begins in both channels with the first frame that one of them cannot hold", () => {
    const left = new Float64Array(4_000);
    left[1_500] = STEP / 3;
    const heard = processed(dither(STEREO, FLAT), [left, new Float64Array(4_000)], [700]);
    for (const channel of heard) {
      expect(channel.subarray(0, 1_500).every((x) => x === 0)).toBe(true);
      expect(channel.subarray(1_500, 1_600).some((x) => x !== 0)).toBe(true);
    }
  });

  it("leaves whole steps only, of 16 and of 24 bits", () => {
    for (const bits of [16, 24] as const)
      for (const shape of ["flat", "shaped"] as const) {
        const heard = processed(chain(STEREO, [gain(STEREO, -3.3), dither(STEREO, { bits, shape })]), [
          ...stretch("noise", STEREO, 5_000),
        ]);
        for (const channel of heard) expect(channel.every((x) => Number.isInteger(x * 2 ** (bits - 1)))).toBe(true);
      }
  });

  it("has noise of its own on each side, and the same noise for the same seed only", () => {
    const level = Float64Array.from({ length: 100_000 }, () => 0.4 * STEP);
    const heard = (seed: number): Block => processed(dither(STEREO, { ...FLAT, seed }), [level, level]);
    const [left, right] = heard(1);
    expect(heard(1)).toEqual([left, right]);
    const [other] = heard(2);
    for (const stranger of [right!, other!])
      expect(Math.abs(mean(left!.map((x, i) => (x / STEP - 0.4) * (stranger[i]! / STEP - 0.4))))).toBeLessThan(0.005);
  });

  it("does not shape above 48 kHz, where no weights are published", () => {
    const format: ProcessFormat = { sampleRate: 96_000, channels: 1 };
    const sound = stretch("quiet", format, 5_000);
    expect(processed(dither(format, SHAPED), sound)).toEqual(processed(dither(format, FLAT), sound));
  });

  it("passes what no integer could hold, finite", () => {
    const huge = Float64Array.of(0.1, 1e306, -1.7e308, 1e20, 0.1);
    const [heard] = processed(dither(MONO, { bits: 24, shape: "shaped" }), [huge]);
    expect([...heard!.subarray(1, 4)]).toEqual([1e306, -1.7e308, 1e20]);
    expect(heard![4]).toBeCloseTo(0.1, 5);
  });
});

/** In steps of 16 bits. */
function errorOf(settings: DitherSettings, sound: Float64Array, sampleRate = 48_000): Float64Array {
  const [heard] = processed(dither({ sampleRate, channels: 1 }, settings), [sound]);
  return heard!.map((x, i) => (x - sound[i]!) / STEP);
}

function mean(values: Float64Array): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}

function power(weights: readonly number[]): number {
  return weights.reduce((sum, x) => sum + x * x, 0);
}

/** The amplitude of so many periods in all samples. */
function toneIn(samples: readonly number[], periods: number): number {
  let [re, im] = [0, 0];
  for (const [i, x] of samples.entries()) {
    const angle = (2 * Math.PI * periods * i) / samples.length;
    re += x * Math.cos(angle);
    im += x * Math.sin(angle);
  }
  return (2 * Math.hypot(re, im)) / samples.length;
}

/** Power of 1 - c1 z^-1 - c2 z^-2 ... at a share of the sample rate. */
function weightAt(share: number): number {
  let [re, im] = [1, 0];
  for (const [k, weight] of NOISE_SHAPING.weights.entries()) {
    re -= weight * Math.cos(2 * Math.PI * share * (k + 1));
    im += weight * Math.sin(2 * Math.PI * share * (k + 1));
  }
  return re * re + im * im;
}

/** Mean power in decibels around a frequency at 44.1 kHz, such that even noise reads its variance. */
function spectrumOf(noise: Float64Array): (frequency: number) => number {
  const size = 1024;
  const transform = realTransform(size);
  const powers = new Float64Array(size / 2 + 1);
  const [re, im] = [new Float64Array(size), new Float64Array(size)];
  const blocks = Math.floor(noise.length / size);
  for (let block = 0; block < blocks; block++) {
    const windowed = noise
      .subarray(block * size, (block + 1) * size)
      .map((x, i) => x * (1 - Math.cos((2 * Math.PI * i) / size)));
    transform.forward(windowed, re, im);
    for (let k = 0; k < powers.length; k++) powers[k]! += (re[k]! ** 2 + im[k]! ** 2) / (1.5 * size * blocks);
  }
  return (frequency) => {
    const bin = Math.round((frequency / 44_100) * size);
    return 10 * Math.log10(mean(powers.subarray(bin - 1, bin + 2)));
  };
}
