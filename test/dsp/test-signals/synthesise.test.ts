import { describe, expect, it } from "vitest";
import type { SignalRecipe } from "#src/dsp/test-signals/signal-recipe.ts";
import { synthesise } from "#src/dsp/test-signals/synthesise.ts";

function samples(recipe: SignalRecipe, sampleRate: number, piece = 4_096): Float32Array {
  const signal = synthesise(recipe, sampleRate);
  const bytes = new Uint8Array(signal.frames * signal.speakers.length * 4);
  const part = new Uint8Array(piece);
  let filled = 0;
  for (let read = signal.read(part); read > 0; read = signal.read(part)) {
    bytes.set(part.subarray(0, read), filled);
    filled += read;
  }
  expect(filled).toBe(bytes.length);
  return new Float32Array(bytes.buffer);
}

const TONE: SignalRecipe = {
  kind: "tone",
  frequency: 1000,
  speakers: ["left", "right", "centre"],
  stretches: [
    { duration: 0.0101, level: -6, offsets: [0, -6, 6] },
    { duration: 0.02, level: Number.NEGATIVE_INFINITY },
    { duration: 0.01, level: 0 },
  ],
};

describe("test signals", () => {
  it.each([44_100, 48_000, 96_000])("a tone keeps its phase through silence at %i Hz", (rate) => {
    const found = samples(TONE, rate);
    const frames = Math.round(0.0401 * rate);
    expect(found).toHaveLength(3 * frames);
    const start = Math.round(0.0301 * rate);
    for (const frame of [0, 1, 57, start, start + 33, frames - 1]) {
      const wave = Math.sin((2 * Math.PI * 1000 * frame) / rate);
      const gain = frame >= start ? 1 : 10 ** (-6 / 20);
      expect(found[3 * frame]).toBeCloseTo(gain * wave, 6);
      expect(found[3 * frame + 1]).toBeCloseTo(gain * (frame >= start ? 1 : 10 ** (-6 / 20)) * wave, 6);
    }
    expect(found.subarray(3 * Math.round(0.0101 * rate), 3 * start).every((sample) => sample === 0)).toBe(true);
  });

  it("are the same read in pieces of any size", () => {
    for (const recipe of [TONE, { kind: "peak-burst", offset: 1, duration: 0.1, fade: 0.01 } as const]) {
      expect(samples(recipe, 48_000, 13)).toEqual(samples(recipe, 48_000, 65_536));
    }
  });

  it("a peak tone stands on the phase it was asked for and fades at both ends", () => {
    const found = samples(
      { kind: "peak-tone", period: 4, amplitude: 0.5, degrees: 45, duration: 0.1, fade: 0.01 },
      48_000,
    );
    const middle = found.subarray(4_000, 4_400).map(Math.abs);
    for (const sample of middle) expect(sample).toBeCloseTo(0.5 * Math.SQRT1_2, 6);
    expect(Math.abs(found[0] ?? 1)).toBeLessThan(0.01);
    expect(Math.abs(found.at(-1) ?? 1)).toBeLessThan(0.01);
  });

  it("bursts differ in their samples by the offset, and leave the tone before and after alone", () => {
    const bursts = ([0, 1, 2, 3] as const).map((offset) =>
      samples({ kind: "peak-burst", offset, duration: 0.2, fade: 0.01 }, 48_000),
    );
    const peaks = bursts.map((burst) => Math.max(...burst.map(Math.abs)));
    expect(Math.max(...peaks)).toBeGreaterThan(0.95);
    expect(Math.min(...peaks)).toBeLessThan(0.95);
    for (const burst of bursts) {
      expect(Math.max(...burst.subarray(2_000, 6_000).map(Math.abs))).toBeLessThan(0.51);
      expect(Math.max(...burst.subarray(12_000, 18_000).map(Math.abs))).toBeLessThan(0.51);
    }
  });
});
