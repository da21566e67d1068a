import { describe, expect, it } from "vitest";
import { createVoiceListener } from "#src/analysis/voice/voice-listener.ts";
import { powerToDecibels, powerToLoudness } from "#src/dsp/decibels.ts";
import { listened } from "#test/doubles/listened.ts";

function sine(frequency: number, level: number, sampleRate: number, seconds = 1): Float32Array {
  const amplitude = 10 ** (level / 20);
  return Float32Array.from(
    { length: seconds * sampleRate },
    (_, n) => amplitude * Math.sin((2 * Math.PI * frequency * n) / sampleRate),
  );
}

const middle = (values: Float64Array) => values[Math.floor(values.length / 2)]!;

describe("createVoiceListener", () => {
  it.each([16_000, 44_100, 48_000, 96_000])(
    "hears a 1 kHz sine of -20 dBFS as -23 LUFS on every hop, at %d Hz",
    (sampleRate) => {
      const { power, peak, duration, hopsPerSecond } = listened(sine(1000, -20, sampleRate), sampleRate);
      expect(hopsPerSecond).toBe(100);
      expect(duration).toBe(1);
      expect(power).toHaveLength(100);
      expect(powerToLoudness(middle(power))).toBeCloseTo(-23, 0);
      expect(20 * Math.log10(peak[50]!)).toBeCloseTo(-20, 1);
    },
  );

  it.each([
    [250, "voiced"],
    [6000, "airy"],
  ] as const)("hears %d Hz as %s", (frequency, kind) => {
    const features = listened(sine(frequency, -20, 48_000), 48_000);
    const other = kind === "voiced" ? "airy" : "voiced";
    expect(powerToDecibels(middle(features[kind]))).toBeCloseTo(-23, 0);
    expect(powerToDecibels(middle(features[kind])) - powerToDecibels(middle(features[other]))).toBeGreaterThan(25);
    expect(features.bed).toHaveLength(0);
  });

  it("hears of a bed only what covers a voice", () => {
    const level = (frequency: number) =>
      powerToDecibels(middle(listened(sine(frequency, -20, 48_000), 48_000, 1, "bed").bed));
    expect(level(1000)).toBeCloseTo(-23, 0);
    expect(level(60)).toBeLessThan(-45);
    expect(level(16_000)).toBeLessThan(-40);
    expect(listened(sine(1000, -20, 48_000), 48_000, 1, "bed").power).toHaveLength(0);
  });

  it("counts a last, shorter hop with its own length", () => {
    const { power, duration } = listened(sine(1000, -20, 48_000).subarray(0, 48_000 - 120), 48_000);
    expect(power).toHaveLength(100);
    expect(duration).toBeCloseTo(0.9975, 9);
    expect(powerToLoudness(power[99]!)).toBeCloseTo(-23, 0);
  });

  it("takes more hops than it made room for", () => {
    expect(listened(new Float32Array(8000 * 45), 8000).power).toHaveLength(4500);
  });

  it("refuses surround", () => {
    expect(() => createVoiceListener({ sampleRate: 48_000, channels: 6, encoding: "f32le" }, "voice")).toThrow(
      "createVoiceListener: rides are for mono and stereo",
    );
  });
});
