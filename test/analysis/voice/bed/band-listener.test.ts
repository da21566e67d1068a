import { describe, expect, it } from "vitest";
import { createBandListener } from "#src/analysis/voice/bed/band-listener.ts";
import { butterworthHighpass, butterworthLowpass } from "#src/dsp/butterworth.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { tsSignalPass } from "#src/dsp/kernels/ts-signal-pass.ts";
import { BED_BANDS } from "#src/knowledge/ears/bed/bed-bands.ts";
import type { BandFeatures } from "#src/model/hearing.ts";
import { heardInBands } from "#test/doubles/heard/listened.ts";
import { noise } from "#test/doubles/made/noise.ts";

const RATE = 48_000;
const sine = (frequency: number, seconds = 1, sampleRate = RATE) =>
  Float32Array.from(
    { length: seconds * sampleRate },
    (_, n) => 0.1 * Math.sin((2 * Math.PI * frequency * n) / sampleRate),
  );
const white = (frames: number) => {
  const random = noise(3);
  return Float32Array.from({ length: frames }, () => 0.1 * random());
};
/** Mean power of all bands together. */
function powerOf({ bands }: BandFeatures): number {
  return bands.reduce((sum, band) => sum + band.reduce((all, power) => all + power, 0) / band.length, 0);
}
const inside = ({ bands, ...rest }: BandFeatures) => ({ ...rest, bands: bands.map((band) => band.slice(2, -2)) });

/** The same from filters in time, as a pass takes them: from 300 Hz to 5 kHz. */
function filtered(samples: Float32Array, sampleRate: number): number {
  const weighting = [...butterworthLowpass(2, 5000, sampleRate), ...butterworthHighpass(2, 300, sampleRate)];
  const format = { sampleRate, channels: 1, encoding: "f32le" as const };
  const pass = tsSignalPass({ ...format, weighting, channelWeights: [2], truePeak: "off", bands: [] });
  const bytes = new Uint8Array(samples.buffer);
  let energy = 0;
  for (let at = 0; at < bytes.length; at += pass.input.length) {
    const part = bytes.subarray(at, at + pass.input.length);
    pass.input.set(part);
    const { count, energy: hops } = pass.advance(part.length);
    for (let i = 0; i < count; i++) energy += hops[i]!;
  }
  return energy / samples.length;
}

describe("createBandListener", () => {
  it.each([16_000, 24_000, 44_100, 48_000, 96_000])(
    "hears all bands together as filters from 300 Hz to 5 kHz do, within 0.1 dB, at %d Hz",
    (sampleRate) => {
      for (const samples of [white(4 * sampleRate), sine(200, 4, sampleRate), sine(1000, 4, sampleRate)]) {
        const found = powerToDecibels(powerOf(inside(heardInBands(samples, sampleRate))));
        expect(Math.abs(found - powerToDecibels(filtered(samples, sampleRate)))).toBeLessThan(0.1);
      }
    },
  );

  it.each([150, 400, 1000, 3150, 6300])(
    "hears %d Hz in its own third octave, and 25 dB less two bands away",
    (frequency) => {
      const { bands } = inside(heardInBands(sine(frequency, 2), RATE));
      const levels = bands.map((band) =>
        powerToDecibels(band.reduce((sum, power) => sum + power, 0) / band.length + 1e-15),
      );
      const own = 1 + BED_BANDS.edges.findLastIndex((edge) => edge <= frequency);
      expect(levels.indexOf(Math.max(...levels))).toBe(own);
      levels.forEach((level, band) => {
        if (Math.abs(band - own) >= 2) expect(level).toBeLessThan(levels[own]! - 25);
      });
    },
  );

  it.each([
    { what: "dual mono as the mono file it was", gains: [1, 1], under: 0 },
    { what: "one side alone as half of it", gains: [1, 0], under: 3.01 },
    { what: "a side turned round as both", gains: [1, -1], under: 0 },
  ])("hears $what", ({ gains, under }) => {
    const mono = white(RATE);
    const stereo = Float32Array.from({ length: 2 * mono.length }, (_, i) => gains[i % 2]! * mono[i >> 1]!);
    const apart = powerOf(heardInBands(mono, RATE)) / powerOf(heardInBands(stereo, RATE, 2));
    expect(powerToDecibels(apart)).toBeCloseTo(under, 2);
  });

  it("puts a click into the hops that it stands in, whole, wherever it stands in a block", () => {
    for (const at of [20_000, 20_777, 21_500, 22_047]) {
      const click = new Float32Array(RATE);
      click[at] = 1;
      const { bands, hopsPerSecond } = heardInBands(click, RATE);
      const energy = bands.reduce((sum, band) => sum + band.reduce((all, power) => all + power, 0), 0) / hopsPerSecond;
      expect(powerToDecibels(energy)).toBeCloseTo(powerToDecibels(filtered(click, RATE)), 1);
      const sounding = Array.from(bands[10]!).flatMap((power, hop) => (power > 0 ? [hop] : []));
      const hop = (at / RATE) * hopsPerSecond;
      expect(sounding.every((each) => Math.abs(each + 0.5 - hop) < 2)).toBe(true);
    }
  });

  it("counts a click whole wherever it stands in a file, at its beginning and at its end too", () => {
    const clicked = (frames: number, at: number) => {
      const click = new Float32Array(frames);
      click[at] = 1;
      const { bands, hopsPerSecond, duration } = heardInBands(click, RATE);
      const last = bands[0]!.length - 1;
      const length = (hop: number) => (hop < last ? 1 / hopsPerSecond : duration - last / hopsPerSecond);
      const energies = bands.map((band) => band.reduce((sum, power, hop) => sum + power * length(hop), 0));
      return powerToDecibels(energies.reduce((sum, energy) => sum + energy, 0));
    };
    const whole = clicked(RATE, 20_000);
    for (const frames of [RATE, RATE + 123, 4096, 2049, 2048, 700, 1])
      for (const at of [0, 1, 300, frames >> 1, frames - 1].filter((each) => each < frames))
        expect(Math.abs(clicked(frames, at) - whole)).toBeLessThan(0.1);
  });

  it("says how long the file is, counts samples that are no numbers, and takes pieces of any size", () => {
    const samples = white(RATE + 123);
    samples[5] = Number.NaN;
    samples[9] = Number.POSITIVE_INFINITY;
    const bytes = new Uint8Array(samples.buffer);
    const heard = [4, 4000, 40_000].map((piece) => {
      const listener = createBandListener({ sampleRate: RATE, channels: 1, encoding: "f32le" });
      for (let at = 0; at < bytes.length; at += piece) {
        const part = bytes.subarray(at, at + piece);
        listener.input.set(part);
        listener.advance(part.length);
      }
      return listener.finish();
    });
    for (const { features, notFinite } of heard) {
      expect(notFinite).toBe(2);
      expect(features).toEqual(heard[0]!.features);
      expect(features.duration).toBeCloseTo(samples.length / RATE, 9);
      expect(features.bands[0]!.length).toBeGreaterThanOrEqual(Math.floor(features.duration * features.hopsPerSecond));
    }
  });

  it("hears nothing in silence, and no file at all", () => {
    expect(powerOf(heardInBands(new Float32Array(RATE), RATE))).toBe(0);
    expect(heardInBands(new Float32Array(0), RATE).bands[0]).toHaveLength(0);
  });

  it("refuses surround", () => {
    expect(() => createBandListener({ sampleRate: RATE, channels: 6, encoding: "f32le" })).toThrow(
      "createBandListener: rides are for mono and stereo",
    );
  });
});
