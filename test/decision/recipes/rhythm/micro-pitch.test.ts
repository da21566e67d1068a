import { describe, expect, it } from "vitest";
import { microPitch } from "#src/decision/recipes/rhythm/micro-pitch.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Music } from "#src/model/recipe/music.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { initialSettings, recipeContract } from "#test/contracts/recipe.ts";
import { someMusic } from "#test/doubles/heard/some-music.ts";

const INITIAL = initialSettings(microPitch.settings);

recipeContract(microPitch, { keeps: ({ cents }) => ({ pitch: [-cents, cents] }), repeats: null });

function drawn(settings: Partial<typeof INITIAL>, said: Partial<Music> = {}) {
  const { points } = microPitch.draw({ ...INITIAL, ...settings }, someMusic(said)).lanes[0]!;
  return { points, at: (beat: number) => evaluateEnvelope(points, beat) };
}

/** The share of a signal's power above a frequency, by its discrete Fourier transform under a Hann window. */
function powerAbove(signal: readonly number[], samplesPerSecond: number, frequency: number): number {
  const count = signal.length;
  const windowed = signal.map((value, n) => value * (0.5 - 0.5 * Math.cos((2 * Math.PI * n) / count)));
  let [all, above] = [0, 0];
  for (let k = 1; k < count / 2; k++) {
    let [re, im] = [0, 0];
    for (const [n, value] of windowed.entries()) {
      re += value * Math.cos((2 * Math.PI * k * n) / count);
      im += value * Math.sin((2 * Math.PI * k * n) / count);
    }
    const power = re * re + im * im;
    all += power;
    if ((k * samplesPerSecond) / count > frequency) above += power;
  }
  return above / all;
}

describe("micro pitch", () => {
  it("wanders over most of its range and stays in it", () => {
    const { at } = drawn({ cents: 5 }, { to: 512 });
    const values = Array.from({ length: 2000 }, (_, k) => at(k / 4));
    expect(Math.max(...values)).toBeGreaterThan(4);
    expect(Math.min(...values)).toBeLessThan(-4);
    expect(Math.max(...values.map(Math.abs))).toBeLessThanOrEqual(5);
  });

  it("is the same for the same seed, another for another, and the same in every part of the song", () => {
    expect(drawn({ seed: 3 }).points).toEqual(drawn({ seed: 3 }).points);
    expect(drawn({ seed: 3 }).at(10)).not.toBeCloseTo(drawn({ seed: 4 }).at(10), 2);
    const whole = drawn({}, { to: 128 });
    const part = drawn({}, { from: 50.3, to: 97.1 });
    for (let beat = 50.3; beat <= 97.1; beat += 0.3) expect(part.at(beat)).toBeCloseTo(whole.at(beat), 9);
  });

  it("has no corners: its slope runs on from each segment to the next", () => {
    const { points, at } = drawn({ rate: 2 }, { to: 64 });
    for (const { time } of points.slice(1, -1)) {
      const near = 1e-5;
      const before = (at(time) - at(time - near)) / near;
      const after = (at(time + near) - at(time)) / near;
      expect(Math.abs(after - before)).toBeLessThan(0.01);
    }
  });

  it("moves nearly all below its rate", () => {
    const { at } = drawn({ rate: 1 }, { to: 256 });
    const samplesPerSecond = 8;
    const signal = Array.from({ length: 1024 }, (_, n) => at((n / samplesPerSecond) * 2));
    expect(powerAbove(signal, samplesPerSecond, 1)).toBeLessThan(0.02);
    expect(powerAbove(signal, samplesPerSecond, 2)).toBeLessThan(0.002);
  });

  it("keeps its rate in seconds where the tempo changes", () => {
    const tempo = tempoMap(60, [
      { time: 32, value: 60 },
      { time: 32, value: 240 },
    ]);
    const { points } = drawn({ rate: 2 }, { to: 64, tempo });
    expect(points.filter(({ time }) => time < 32).length).toBeCloseTo(64, -1);
    expect(points.filter(({ time }) => time > 32).length).toBeCloseTo(16, -1);
  });
});
