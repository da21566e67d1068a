import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interpolatorPairs } from "#src/dsp/kernels/stream/interpolator-pairs.ts";
import { truePeakInterpolator } from "#src/dsp/true-peak-interpolator.ts";

/** Samples that a window's first judgement looks at. */
const INNER = 8;

/** Where doubles lose their precision. */
const TINY = 1e-300;

const weigh = (taps: Float64Array, samples: ArrayLike<number>) =>
  taps.reduce((sum, tap, k) => sum + tap * samples[k]!, 0);
const largest = (samples: readonly number[]) => Math.max(...samples.map(Math.abs));
const secondDifferences = (samples: readonly number[]) =>
  samples.slice(1, -1).map((x, k) => samples[k]! - 2 * x + samples[k + 2]!);

describe.each([44_100, 96_000])("the bounds by which windows are passed over, at %d Hz", (rate) => {
  const { phases, taps } = truePeakInterpolator(rate);
  const { bound, smooth, outer } = interpolatorPairs(truePeakInterpolator(rate));
  const outerTaps = phases.map((phase) => phase.map((tap, k) => (Math.abs(k - (taps - 1) / 2) < INNER / 2 ? 0 : tap)));

  it("hold for any window", () => {
    const sample = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(sample, { minLength: taps, maxLength: taps }), (samples) => {
        const most = largest(samples);
        const sides = largest(samples.slice(taps / 2 - 1, taps / 2 + 1));
        const smoothly = smooth.level * sides + smooth.bend * largest(secondDifferences(samples));
        for (const phase of phases)
          expect(Math.abs(weigh(phase, samples))).toBeLessThanOrEqual(Math.min(bound * most, smoothly) + TINY);
        for (const rest of outerTaps) expect(Math.abs(weigh(rest, samples))).toBeLessThanOrEqual(outer * most + TINY);
      }),
    );
  });

  it("hold for the worst window, and stand no higher than it asks", () => {
    const worst = (filters: readonly Float64Array[]) =>
      Math.max(...filters.map((filter) => weigh(filter, filter.map(Math.sign))));
    for (const [bounded, reached] of [
      [bound, worst(phases)],
      [outer, worst(outerTaps)],
    ] as const) {
      expect(reached).toBeLessThanOrEqual(bounded);
      expect(bounded).toBeLessThan(1.0001 * reached);
    }
  });

  it("are close to the samples where music is smooth", () => {
    const samples = Array.from({ length: taps }, (_, k) => Math.cos((2 * Math.PI * 1000 * (k - 11.5)) / rate));
    expect(smooth.level * largest(samples) + smooth.bend * largest(secondDifferences(samples))).toBeLessThan(1.01);
  });
});
