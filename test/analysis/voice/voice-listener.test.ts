import { describe, expect, it } from "vitest";
import { createVoiceListener } from "#src/analysis/voice/voice-listener.ts";
import { powerToDecibels, powerToLoudness } from "#src/dsp/decibels.ts";
import { listened } from "#test/doubles/heard/listened.ts";

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
    "hears a mono 1 kHz sine of -20 dBFS as the -20 LUFS that Live plays on every hop, at %d Hz",
    (sampleRate) => {
      const { power, peak, duration, hopsPerSecond } = listened(sine(1000, -20, sampleRate), sampleRate);
      expect(hopsPerSecond).toBe(100);
      expect(duration).toBe(1);
      expect(power).toHaveLength(100);
      expect(powerToLoudness(middle(power))).toBeCloseTo(-20, 1);
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

  it.each([
    { what: "dual mono as the mono file it was", gains: [1, 1], under: 0 },
    { what: "one side alone as half of it", gains: [1, 0], under: 3.01 },
    { what: "the other side alone alike", gains: [0, 1], under: 3.01 },
    { what: "a side turned round as both", gains: [1, -1], under: 0 },
    { what: "a quieter side by what it carries", gains: [1, 0.5], under: 2.04 },
  ])("hears $what, voice and level alike", ({ gains, under }) => {
    const tone = sine(1000, -20, 48_000);
    const stereo = Float32Array.from({ length: 2 * tone.length }, (_, i) => gains[i % 2]! * tone[i >> 1]!);
    for (const [role, kind] of [
      ["voice", "power"],
      ["level", "power"],
    ] as const) {
      const mono = middle(listened(tone, 48_000, 1, role)[kind]);
      const played = middle(listened(stereo, 48_000, 2, role)[kind]);
      expect(powerToDecibels(mono) - powerToDecibels(played)).toBeCloseTo(under, 2);
    }
  });

  it.each([
    [0, "an offset"],
    [20, "20 Hz"],
    [25, "25 Hz"],
    [30, "30 Hz"],
  ])("hears nothing of %d Hz (%s) but its peak", (frequency) => {
    const low = frequency === 0 ? new Float32Array(96_000).fill(0.1) : sine(frequency, -20, 48_000, 2);
    const { power, voiced, airy, peak } = listened(low, 48_000);
    for (const values of [power, voiced, airy])
      expect(powerToDecibels(Math.max(...values.slice(60)) + 1e-15)).toBeLessThan(-60);
    expect(Math.max(...peak)).toBeGreaterThan(0.0999);
  });

  it("hears the lowest string of a bass as the standard does, within a tenth", () => {
    const standard = powerToLoudness(0.01 * (41.2 ** 2 / (41.2 ** 2 + 38.13547 ** 2)) ** 2);
    const settled = listened(sine(41.2, -20, 48_000, 6), 48_000).power.slice(100);
    const mean = settled.reduce((sum, power) => sum + power, 0) / settled.length;
    expect(Math.abs(powerToLoudness(mean) - standard)).toBeLessThan(0.1);
  });

  it("counts a last, shorter hop with its own length", () => {
    const { power, duration } = listened(sine(1000, -20, 48_000).subarray(0, 48_000 - 120), 48_000);
    expect(power).toHaveLength(100);
    expect(duration).toBeCloseTo(0.9975, 9);
    expect(powerToLoudness(power[99]!)).toBeCloseTo(-20, 1);
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
