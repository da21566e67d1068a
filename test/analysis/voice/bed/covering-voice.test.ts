import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BandPassage, coveringVoice } from "#src/analysis/voice/bed/covering-voice.ts";
import type { Cascade } from "#src/dsp/biquad.ts";
import { butterworthBandpass } from "#src/dsp/butterworth.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import type { BandFeatures } from "#src/model/hearing.ts";
import { heardInBands, wholeFile } from "#test/doubles/heard/listened.ts";
import { noise } from "#test/doubles/made/noise.ts";

const RATE = 48_000;
const SECONDS = 2;

/** Noise between two frequencies, falling at 24 dB an octave beyond, of a root mean square of 0.1. */
function between(low: number, high: number, seed: number): Float32Array {
  const random = noise(seed);
  const samples = through(
    Float32Array.from({ length: SECONDS * RATE }, random),
    butterworthBandpass(4, low, high, RATE),
  );
  const rms = Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);
  return samples.map((x) => (0.1 * x) / rms);
}

function through(samples: Float32Array, cascade: Cascade): Float32Array {
  let signal = Float64Array.from(samples);
  for (const { b0, b1, b2, a1, a2 } of cascade) {
    let [x1, x2, y1, y2] = [0, 0, 0, 0];
    signal = signal.map((x) => {
      const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
      [x2, x1, y2, y1] = [x1, x, y1, y];
      return y;
    });
  }
  return Float32Array.from(signal);
}

function sum(...parts: readonly Float32Array[]): Float32Array {
  return parts[0]!.map((_, i) => parts.reduce((all, part) => all + part[i]!, 0));
}

const heard = (samples: Float32Array) => heardInBands(samples, RATE);
const passageOf = (features: BandFeatures, gain = 1): BandPassage => ({
  features,
  passage: wholeFile(features.duration),
  gain,
});
/** What covers the voice, in dB. */
function covering(bed: BandFeatures, voice: readonly BandFeatures[], gain = 1): number {
  const [placed] = coveringVoice(
    [passageOf(bed)],
    voice.map((features) => passageOf(features, gain)),
  );
  const { bed: powers } = placed!.features;
  return powerToDecibels(powers.reduce((all, power) => all + power, 0) / powers.length + 1e-15);
}

/** Falls as a voice does: most from 300 Hz to 1 kHz, less up to 4 kHz. */
const VOICE = heard(
  sum(
    between(200, 1000, 1),
    between(1000, 4000, 2).map((x) => 0.3 * x),
  ),
);
const LOW_VOICE = heard(between(200, 600, 3));
const GUITARS = heard(between(500, 4000, 4));
const SUB = heard(between(40, 70, 5));
const HATS = heard(between(9000, 16_000, 6));

describe("what of a bed covers a voice", () => {
  it("counts guitars where the voice stands as it counts a bed like the voice, within 3 dB", () => {
    expect(Math.abs(covering(GUITARS, [VOICE]) - covering(GUITARS, []))).toBeLessThan(3);
  });

  it.each([
    ["a sub", SUB],
    ["hats", HATS],
  ])("counts %s as loud as the voice by more than 30 dB less than the voice has", (_, bed) => {
    expect(covering(bed, [VOICE])).toBeLessThan(covering(VOICE, [VOICE]) - 30);
  });

  it("counts what lies over a low voice for less than it does over one that reaches there", () => {
    const high = heard(between(2000, 4000, 7));
    expect(covering(high, [LOW_VOICE])).toBeLessThan(covering(high, [VOICE]) - 10);
  });

  it("counts a bed of the voice's own spectrum as from 300 Hz to 5 kHz, within 0.01 dB", () => {
    for (const voice of [VOICE, LOW_VOICE, GUITARS, HATS])
      expect(Math.abs(covering(voice, [voice]) - covering(voice, []))).toBeLessThan(0.01);
    const other = heard(
      sum(
        between(200, 1000, 11),
        between(1000, 4000, 12).map((x) => 0.3 * x),
      ),
    );
    expect(Math.abs(covering(other, [VOICE]) - covering(other, []))).toBeLessThan(0.1);
  });

  it("counts from 300 Hz to 5 kHz without a voice, and for one that is silent", () => {
    const silence = heard(new Float32Array(RATE));
    expect(covering(GUITARS, [silence])).toBe(covering(GUITARS, []));
  });

  it("goes by all that the voice's passages play, and by nothing else of their files", () => {
    const both = heard(Float32Array.from([...between(200, 600, 3), ...between(9000, 16_000, 6)]));
    const playing = (songEnd: number): BandPassage => ({
      ...passageOf(both),
      passage: { ...wholeFile(SECONDS), songEnd },
    });
    const counted = (voice: BandPassage) =>
      powerToDecibels(coveringVoice([passageOf(HATS)], [voice])[0]!.features.bed[10]!);
    expect(counted(playing(3.9))).toBeLessThan(counted(playing(8)) - 20);
  });

  it("law: the voice's level is of no matter, a bed louder by a factor counts for its square, and beds add up", () => {
    const beds = [GUITARS, SUB, HATS];
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), fc.constantFrom(...beds), (factor, bed) => {
        const level = covering(bed, [VOICE]);
        expect(covering(bed, [VOICE], factor)).toBeCloseTo(level, 6);
        const louder = { ...bed, bands: bed.bands.map((band) => band.map((power) => power * factor * factor)) };
        expect(covering(louder, [VOICE])).toBeCloseTo(level + 20 * Math.log10(factor), 3);
      }),
      { numRuns: 40 },
    );
    const two = heard(sum(between(500, 4000, 4), between(9000, 16_000, 6)));
    expect(covering(two, [VOICE])).toBeCloseTo(covering(GUITARS, [VOICE]), 1);
  });

  it("hears a file once however often it is placed", () => {
    const [one, two] = coveringVoice([passageOf(GUITARS), passageOf(GUITARS, 0.5)], [passageOf(VOICE)]);
    expect(one!.features).toBe(two!.features);
  });
});
