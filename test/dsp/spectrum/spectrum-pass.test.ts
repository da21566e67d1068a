import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SpectrumPassPlan, SpectrumTotals } from "#src/dsp/spectrum/spectrum-pass.ts";
import { tsSpectrumPass } from "#src/dsp/spectrum/ts-spectrum-pass.ts";
import { interleaved } from "#test/doubles/heard/metered.ts";
import { noise } from "#test/doubles/made/noise.ts";

const PLAN: SpectrumPassPlan = {
  sampleRate: 8_000,
  channels: 2,
  encoding: "f32le",
  size: 256,
  hop: 64,
  window: "hann",
  bandEdges: [0, 500, 1333, 4000],
};

function run(
  channels: readonly Float32Array[],
  piece: number,
  plan = PLAN,
): { bands: number[]; totals: SpectrumTotals } {
  const pass = tsSpectrumPass(plan);
  const bytes = interleaved(channels);
  const step = piece * 4 * plan.channels;
  const bands: number[] = [];
  for (let at = 0; at < bytes.length; at += step) {
    const part = bytes.subarray(at, at + step);
    pass.input.set(part);
    bands.push(...pass.advance(part.length).bands);
  }
  const { last, totals } = pass.finish();
  return { bands: [...bands, ...last.bands], totals };
}

function white(seed: number, frames: number): Float32Array {
  const random = noise(seed);
  return Float32Array.from({ length: frames }, random);
}

describe("the spectrum pass", () => {
  it("keeps the mean square of every channel and the product of both, for any length (Parseval)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), (frames) => {
        const [left, right] = [white(1, frames), white(2, frames)];
        const { totals } = run([left, right], 1_000);
        const mean = (a: Float32Array, b: Float32Array) => a.reduce((sum, x, n) => sum + x * (b[n] ?? 0), 0) / frames;
        const sum = (bins: Float64Array | undefined) => bins?.reduce((s, x) => s + x, 0) ?? Number.NaN;
        expect(sum(totals.power[0])).toBeCloseTo(mean(left, left), 9);
        expect(sum(totals.power[1])).toBeCloseTo(mean(right, right), 9);
        expect(sum(totals.cross)).toBeCloseTo(mean(left, right), 9);
      }),
      { numRuns: 40, examples: [[64], [256], [257]] },
    );
  });

  it("gives the same whatever the pieces, and as many blocks as cover the signal", () => {
    const channels = [white(3, 1_000), white(4, 1_000)];
    const whole = run(channels, 1_000);
    expect(whole.totals.blocks).toBe(Math.floor((1_000 - 1 + 256) / 64));
    expect(whole.bands).toHaveLength(whole.totals.blocks * 2 * 3);
    for (const piece of [1, 63, 64, 65, 300]) expect(run(channels, piece).bands).toEqual(whole.bands);
  });

  it("has bands that touch and add up to the block", () => {
    const { bands, totals } = run([white(5, 640), white(6, 640)], 640);
    const left = bands.filter((_, i) => i % 6 < 3).reduce((sum, x) => sum + x, 0);
    expect((left * 64) / 640).toBeCloseTo(totals.power[0]?.reduce((s, x) => s + x, 0) ?? Number.NaN, 9);
  });

  it("reads one channel alone as it reads it beside another", () => {
    const [left, right] = [white(7, 700), white(8, 700)];
    const alone = run([left], 700, { ...PLAN, channels: 1 }).totals;
    const beside = run([left, right], 700).totals;
    for (const [k, bin] of (alone.power[0] ?? []).entries())
      expect(bin).toBeCloseTo(beside.power[0]?.[k] ?? Number.NaN, 12);
    expect(alone.power).toHaveLength(1);
    expect(alone.cross.every((bin) => bin === 0)).toBe(true);
  });

  it("of no signal is nothing", () => {
    const { totals, bands } = run([new Float32Array(0), new Float32Array(0)], 10);
    expect(totals).toMatchObject({ frames: 0, blocks: 0 });
    expect(bands).toEqual([]);
    expect(totals.power[0]?.every((bin) => bin === 0)).toBe(true);
  });

  it.each([{ size: 100 }, { size: 8 }, { hop: 100 }, { hop: 0 }, { channels: 0 }, { sampleRate: 0 }])(
    "refuses %o",
    (wrong) => {
      expect(() => tsSpectrumPass({ ...PLAN, ...wrong })).toThrow(RangeError);
    },
  );

  it("refuses bytes that are no whole frames", () => {
    expect(() => tsSpectrumPass(PLAN).advance(3)).toThrow(RangeError);
  });
});
