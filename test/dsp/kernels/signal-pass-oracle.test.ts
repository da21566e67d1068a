import { describe, expect, it } from "vitest";
import type { Cascade } from "#src/dsp/biquad.ts";
import { butterworthHighpass, butterworthLowpass } from "#src/dsp/butterworth.ts";
import { kWeighting } from "#src/dsp/k-weighting.ts";
import { createSignalPass } from "#src/dsp/kernels/create-signal-pass.ts";
import type { SignalPassPlan } from "#src/dsp/kernels/signal-pass.ts";
import { tsSignalPass } from "#src/dsp/kernels/ts-signal-pass.ts";
import { type PolyphaseInterpolator, truePeakInterpolator } from "#src/dsp/true-peak-interpolator.ts";
import { encodedSamples } from "#test/dsp/kernels/encoded-samples.ts";
import { readPass } from "#test/dsp/kernels/pass-reading.ts";
import { randomSignal, SIGNAL_KINDS } from "#test/dsp/kernels/random-signal.ts";

/** The sums by their definitions, over whole signals: direct form I, every window interpolated by every phase. */
function plainly(samples: Float32Array, plan: SignalPassPlan) {
  const frames = samples.length / plan.channels;
  const channel = (c: number) => Float64Array.from({ length: frames }, (_, i) => samples[i * plan.channels + c]!);
  const channels = plan.channelWeights.map((_, c) => channel(c));
  const mono = plan.channels === 1 ? channels[0]! : channels[0]!.map((x, i) => (x + channels[1]![i]!) / 2);
  const weighted = channels.map((x) => filtered(x, plan.weighting));
  const edges: number[] = [0];
  for (let hop = 0; edges.at(-1)! < frames; hop++)
    edges.push(Math.min(frames, Math.round(((hop + 1) * plan.sampleRate) / 100)));
  const spans = edges.slice(1).map((to, i) => [edges[i]!, to] as const);
  return {
    energy: spans.map(([from, to]) =>
      weighted.reduce((sum, y, c) => sum + plan.channelWeights[c]! * squares(y, from, to), 0),
    ),
    weightedLeft: spans.map(([from, to]) => squares(weighted[0]!, from, to)),
    weightedRight: spans.map(([from, to]) => squares(weighted[1] ?? weighted[0]!, from, to)),
    weightedCross: spans.map(([from, to]) => products(weighted[0]!, weighted[1] ?? weighted[0]!, from, to)),
    monoEnergy: spans.map(([from, to]) => squares(filtered(mono, plan.weighting), from, to)),
    bands: plan.bands.map((band) => spans.map(([from, to]) => squares(filtered(mono, band), from, to))),
    truePeak: channels.map((x) => truePeak(x, plan.sampleRate)),
    sumOfSquares: channels.map((x) => squares(x, 0, frames)),
    spans,
  };
}

function filtered(signal: Float64Array, cascade: Cascade): Float64Array {
  return cascade.reduce((x, { b0, b1, b2, a1, a2 }) => {
    const y = new Float64Array(x.length);
    for (let n = 0; n < x.length; n++)
      y[n] = b0 * x[n]! + b1 * (x[n - 1] ?? 0) + b2 * (x[n - 2] ?? 0) - a1 * (y[n - 1] ?? 0) - a2 * (y[n - 2] ?? 0);
    return y;
  }, signal);
}

function squares(x: Float64Array, from: number, to: number): number {
  return products(x, x, from, to);
}

function products(x: Float64Array, y: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += x[i]! * y[i]!;
  return sum;
}

function truePeak(x: Float64Array, sampleRate: number): number {
  return peakOfWindows(x, truePeakInterpolator(sampleRate), 0, x.length + truePeakInterpolator(sampleRate).taps);
}

/** Over the samples from `from` to before `to`, and every phase of every window whose newest sample is one of them. */
function peakOfWindows(x: Float64Array, { phases, taps }: PolyphaseInterpolator, from: number, to: number): number {
  let peak = 0;
  for (let newest = from; newest < to; newest++) {
    peak = Math.max(peak, Math.abs(x[newest] ?? 0));
    for (const phase of phases) {
      let sum = 0;
      for (let k = 0; k < taps; k++) sum += phase[k]! * (x[newest - taps + 1 + k] ?? 0);
      peak = Math.max(peak, Math.abs(sum));
    }
  }
  return peak;
}

describe("the plain pass equals the sums by their definitions", () => {
  const rates = [8_000, 44_100, 48_000, 96_000];
  it.each(SIGNAL_KINDS.map((kind, i) => ({ kind, rate: rates[i % rates.length]!, channels: [2, 1, 5][i % 3]! })))(
    "$kind, $channels channels at $rate Hz",
    ({ kind, rate, channels }) => {
      const samples = Float32Array.from(randomSignal(kind, channels, 3 * 997, 11));
      const plan: SignalPassPlan = {
        sampleRate: rate,
        channels,
        encoding: "f32le",
        weighting: kWeighting(rate),
        channelWeights: [1, 1, 1, 1.41, 0].slice(0, channels),
        truePeak: "total",
        bands: [
          butterworthLowpass(4, 1000, rate),
          butterworthHighpass(2, 3000, rate),
          butterworthHighpass(6, 100, rate),
        ],
      };
      const expected = plainly(samples, plan);
      const found = readPass(tsSignalPass(plan), encodedSamples(samples, "f32le"), 4 * channels, [333]);

      expect(found.hops.map((hop) => hop.frames)).toEqual(expected.spans.map(([from, to]) => to - from));
      const loudest = Math.max(...expected.energy);
      found.hops.forEach((hop, i) => {
        expect(hop.energy).toSatisfy(close(expected.energy[i]!, loudest));
        for (const kind of ["weightedLeft", "weightedRight", "weightedCross"] as const)
          expect(hop[kind]).toSatisfy(close(expected[kind][i]!, loudest));
        if (channels === 2) expect(hop.monoEnergy).toSatisfy(close(expected.monoEnergy[i]!, loudest));
        expected.bands.forEach((band, b) => {
          expect(hop.bands[b]).toSatisfy(close(band[i]!, loudest));
        });
      });
      found.totals.truePeak.forEach((peak, c) => {
        expect(peak).toSatisfy(close(expected.truePeak[c]!));
      });
      found.totals.sumOfSquares.forEach((sum, c) => {
        expect(sum).toSatisfy(close(expected.sumOfSquares[c]!));
      });
    },
  );
});

describe("each hop's true peak is that of all its windows, although few are interpolated", () => {
  const rates = [11_025, 44_100, 48_000, 96_000];
  const cases = SIGNAL_KINDS.flatMap((kind) => rates.map((rate, i) => ({ kind, rate, channels: [2, 1, 1, 3][i]! })));
  it.each(cases)("$kind, $channels channels at $rate Hz", ({ kind, rate, channels }) => {
    const samples = Float32Array.from(randomSignal(kind, channels, 4_999, 5));
    const plan = peaksPlan(rate, channels);
    const filter = truePeakInterpolator(rate);
    const planes = plan.channelWeights.map((_, c) =>
      Float64Array.from({ length: 4_999 }, (_, i) => samples[i * channels + c]!),
    );
    const expected = Array.from({ length: Math.ceil((4_999 * 100) / rate) }, (_, hop) => {
      const [from, to] = [Math.round((hop * rate) / 100), Math.round(((hop + 1) * rate) / 100)];
      const end = to < 4_999 ? to : 4_999 + filter.taps;
      return planes.map((plane) => peakOfWindows(plane, filter, from, end));
    });
    const near = (peak: number) => (found: number) => Math.abs(found - peak) <= 1e-12 * peak;
    for (const form of ["wasm", "typescript"] as const) {
      const bytes = encodedSamples(samples, "f32le");
      const { hops } = readPass(createSignalPass(plan, form), bytes, 4 * channels, [1_234]);
      expect(hops).toHaveLength(expected.length);
      hops.forEach(({ peak }, i) => {
        expect(peak).toSatisfy(near(Math.max(...expected[i]!)));
      });
      const apart = createSignalPass({ ...plan, truePeak: "each-channel" }, form);
      readPass(apart, bytes, 4 * channels, [1_234]).hops.forEach(({ peak, leftPeak, rightPeak }, i) => {
        const [left = 0, right = left] = expected[i]!;
        expect(peak).toSatisfy(near(Math.max(...expected[i]!)));
        expect([leftPeak, rightPeak]).toEqual([expect.toSatisfy(near(left)), expect.toSatisfy(near(right))]);
      });
    }
  });
});

function peaksPlan(sampleRate: number, channels: number): SignalPassPlan {
  return {
    sampleRate,
    channels,
    encoding: "f32le",
    weighting: kWeighting(sampleRate),
    channelWeights: Array.from({ length: channels }, () => 1),
    truePeak: "each-hop",
    bands: [],
  };
}

/** Within 1e-9 LU (a ratio of 2.3e-10 in power), and 120 dB below `loudest`, from where the two forms' rounding rings on. */
function close(expected: number, loudest = expected): (found: number) => boolean {
  return (found) => Math.abs(found - expected) <= 2.3e-10 * Math.abs(expected) + 1e-12 * Math.abs(loudest);
}
