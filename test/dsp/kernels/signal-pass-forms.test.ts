import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { butterworthBandpass, butterworthHighpass, butterworthLowpass } from "#src/dsp/butterworth.ts";
import { kWeighting } from "#src/dsp/k-weighting.ts";
import { createSignalPass, type KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import type { SignalPassPlan } from "#src/dsp/kernels/signal-pass.ts";
import { BYTES_PER_SAMPLE, type SampleEncoding } from "#src/model/audio-format.ts";
import { encodedSamples } from "#test/dsp/kernels/encoded-samples.ts";
import { type PassReading, readPass } from "#test/dsp/kernels/pass-reading.ts";
import { randomSignal, SIGNAL_KINDS } from "#test/dsp/kernels/random-signal.ts";

const ENCODINGS = Object.keys(BYTES_PER_SAMPLE) as SampleEncoding[];
const FORMS: readonly KernelForm[] = ["wasm", "typescript"];

function planOf(partial: Partial<SignalPassPlan>): SignalPassPlan {
  const sampleRate = partial.sampleRate ?? 48_000;
  const channels = partial.channels ?? 2;
  return {
    sampleRate,
    channels,
    encoding: "f32le",
    weighting: kWeighting(sampleRate),
    channelWeights: Array.from({ length: channels }, (_, c) => (c === 3 ? 0 : c > 3 ? 1.41 : 1)),
    truePeak: "total",
    bands: [],
    ...partial,
  };
}

function read(
  plan: SignalPassPlan,
  form: KernelForm,
  samples: ArrayLike<number>,
  pieces: readonly number[],
): PassReading {
  const frameBytes = BYTES_PER_SAMPLE[plan.encoding] * plan.channels;
  return readPass(createSignalPass(plan, form), encodedSamples(samples, plan.encoding), frameBytes, pieces);
}

/**
 * Powers within 1e-9 LU, peaks within 1e-9 dB; a power cancelled below 1e-15 of its parts counts as none. A filter's own power is as
 * near as what it remembers of a louder hop lets it be: amplitudes are rounded by the louder one's.
 */
function expectEqual(found: PassReading, expected: PassReading): void {
  expect(found.hops.length).toBe(expected.hops.length);
  const loudest = expected.hops.reduce((most, { energy }) => Math.max(most, energy), 0);
  const ringing = (energy: number) => Math.sqrt(loudest * energy);
  found.hops.forEach((hop, i) => {
    const other = expected.hops[i]!;
    expect(hop.frames).toBe(other.frames);
    expect(hop.energy).toSatisfy(near(other.energy, ringing(other.energy)));
    expect(hop.peak).toSatisfy(near(other.peak));
    expect(hop.leftPeak).toSatisfy(near(other.leftPeak));
    expect(hop.rightPeak).toSatisfy(near(other.rightPeak));
    expect(hop.weightedLeft).toSatisfy(near(other.weightedLeft, ringing(other.weightedLeft)));
    expect(hop.weightedRight).toSatisfy(near(other.weightedRight, ringing(other.weightedRight)));
    expect(hop.weightedCross).toSatisfy(
      near(other.weightedCross, ringing(other.weightedLeft) + ringing(other.weightedRight)),
    );
    expect(hop.leftLeft).toSatisfy(near(other.leftLeft));
    expect(hop.rightRight).toSatisfy(near(other.rightRight));
    expect(hop.leftRight).toSatisfy(near(other.leftRight, other.leftLeft + other.rightRight));
    expect(hop.monoEnergy).toSatisfy(near(other.monoEnergy, Math.max(other.energy, ringing(other.monoEnergy))));
    hop.bands.forEach((band, b) => {
      expect(band).toSatisfy(near(other.bands[b]!, ringing(other.bands[b]!)));
    });
  });
  const { totals } = found;
  expect(totals.frames).toBe(expected.totals.frames);
  expect(totals.samplePeak).toEqual(expected.totals.samplePeak);
  expect(totals.clippedRuns).toEqual(expected.totals.clippedRuns);
  expect(totals.notFinite).toBe(expected.totals.notFinite);
  totals.truePeak.forEach((peak, c) => {
    expect(peak).toSatisfy(near(expected.totals.truePeak[c]!));
    expect(peak).toBeGreaterThanOrEqual(totals.samplePeak[c]!);
    expect(totals.sumOfSquares[c]).toSatisfy(near(expected.totals.sumOfSquares[c]!));
    expect(totals.sum[c]).toSatisfy(near(expected.totals.sum[c]!, totals.frames));
  });
}

function near(expected: number, beside = Math.abs(expected)): (found: number) => boolean {
  return (found) => Math.abs(found - expected) <= 1e-10 * Math.abs(expected) + 1e-12 * beside + 1e-55;
}

describe("WebAssembly equals TypeScript", () => {
  it.each(ENCODINGS)("in %s, 1 to 6 channels", (encoding) => {
    for (let channels = 1; channels <= 6; channels++) {
      const plan = planOf({ encoding, channels });
      const samples = randomSignal("clipped", channels, 2_003, channels);
      expectEqual(read(plan, "wasm", samples, [777]), read(plan, "typescript", samples, [777]));
    }
  });

  it("for any signal, rate, piece sizes and plan", () => {
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constantFrom(...SIGNAL_KINDS),
          encoding: fc.constantFrom(...ENCODINGS),
          channels: fc.integer({ min: 1, max: 6 }),
          sampleRate: fc.constantFrom(8_000, 11_025, 22_050, 44_100, 48_000, 88_200, 96_000, 192_000),
          truePeak: fc.constantFrom("off", "total", "each-hop", "each-channel"),
          peakHops: fc.integer({ min: 1, max: 5 }),
          bandCount: fc.integer({ min: 0, max: 3 }),
          cuts: fc.integer({ min: 0, max: 3 }),
          frames: fc.integer({ min: 0, max: 4_000 }),
          pieces: fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 1, maxLength: 4 }),
          seed: fc.integer({ min: 1, max: 1e6 }),
        }),
        ({ kind, encoding, channels, sampleRate, truePeak, peakHops, bandCount, cuts, frames, pieces, seed }) => {
          const bands = [
            butterworthLowpass(4, 1000, sampleRate),
            butterworthHighpass(4, 3000, sampleRate),
            butterworthBandpass(4, 300, 5000, sampleRate),
          ].slice(0, bandCount);
          const low = cuts === 0 ? {} : { lowCut: butterworthHighpass(2 * cuts, 40, sampleRate) };
          const plan = planOf({ encoding, channels, sampleRate, truePeak, peakHops, bands, ...low });
          const samples = randomSignal(kind, channels, frames, seed);
          expectEqual(read(plan, "wasm", samples, pieces), read(plan, "typescript", samples, pieces));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("where samples are not finite, denormal or huge", () => {
    const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e-40, -1e-42, 1e19, -0, 3e38, 0.25];
    for (const encoding of ["f32le", "f32be", "f64le", "f64be"] as const)
      for (const channels of [1, 2, 3]) {
        const samples = randomSignal("noise", channels, 1_500, 5).map((x, i) => (i % 7 === 0 ? odd[(i / 7) % 9]! : x));
        const plan = planOf({ encoding, channels, truePeak: "each-channel" });
        const found = read(plan, "wasm", samples, [499]);
        expectEqual(found, read(plan, "typescript", samples, [499]));
        expect(found.totals.notFinite).toBe(samples.filter((x) => !Number.isFinite(x)).length);
        expect(found.hops.every((hop) => Number.isFinite(hop.energy) && Number.isFinite(hop.peak))).toBe(true);
      }
  });
});

describe.each(FORMS)("the %s pass", (form) => {
  it("gives the same figures for pieces of any size", () => {
    const samples = randomSignal("silence between", 2, 9_001, 3);
    const plan = planOf({ truePeak: "each-hop", sampleRate: 44_100, bands: [butterworthLowpass(2, 500, 44_100)] });
    const whole = read(plan, form, samples, [65_536]);
    for (const pieces of [[1], [441], [7, 1_000, 13]]) expectEqual(read(plan, form, samples, pieces), whole);
  });

  it("scales with a gain: power by its square, peaks by itself", () => {
    const samples = randomSignal("noise", 2, 3_000, 9);
    const loud = read(planOf({}), form, samples, [1_000]);
    const quiet = read(
      planOf({}),
      form,
      samples.map((x) => x / 4),
      [1_000],
    );
    quiet.hops.forEach((hop, i) => {
      expect(16 * hop.energy).toSatisfy(near(loud.hops[i]!.energy));
    });
    expect(4 * quiet.totals.truePeak[0]!).toSatisfy(near(loud.totals.truePeak[0]!));
  });

  it("falls silent exactly, so that no tail sinks into denormals", () => {
    const samples = new Float64Array(2 * 96_000);
    samples.set(randomSignal("noise", 2, 4_800, 2));
    const { hops } = read(planOf({ bands: [butterworthLowpass(4, 100, 48_000)] }), form, samples, [48_000]);
    expect(hops[12]!.energy).toBeGreaterThan(0);
    expect(hops.slice(150).every((hop) => hop.energy === 0 && hop.bands[0] === 0)).toBe(true);
  });

  it("cuts what is low before everything but the peaks, and no offset clicks where the stream begins", () => {
    const tone = (hertz: number, offset: number) =>
      Float64Array.from({ length: 48_000 }, (_, i) => offset + 0.25 * Math.sin((2 * Math.PI * hertz * i) / 48_000));
    const cut = {
      channels: 1,
      lowCut: butterworthHighpass(6, 100, 48_000),
      bands: [butterworthLowpass(2, 4_000, 48_000)],
    };
    const plain = read(planOf({ channels: 1, bands: cut.bands }), form, tone(1_000, 0), [999]);
    const offset = read(planOf(cut), form, tone(1_000, 0.5), [999]);
    offset.hops.forEach((hop, i) => {
      expect(10 * Math.log10(hop.energy / plain.hops[i]!.energy)).toBeCloseTo(0, i < 2 ? 0 : 1);
      expect(10 * Math.log10(hop.bands[0]! / plain.hops[i]!.bands[0]!)).toBeCloseTo(0, i < 2 ? 0 : 1);
    });
    expect(offset.totals.samplePeak[0]).toBeCloseTo(0.75, 3);
    const low = read(planOf(cut), form, tone(25, 0), [999]);
    for (const hop of low.hops.slice(20)) expect(hop.energy / hop.frames).toBeLessThan(1e-8);
  });

  it("hears equal channels as mono and opposite ones as silence in mono", () => {
    const equal = read(planOf({}), form, randomSignal("equal", 2, 2_000, 4), [480]);
    const opposite = read(planOf({}), form, randomSignal("opposite", 2, 2_000, 4), [480]);
    for (const hop of equal.hops) expect(2 * hop.monoEnergy).toSatisfy(near(hop.energy));
    for (const hop of opposite.hops) expect(hop.monoEnergy).toBe(0);
  });

  it("counts runs of three clipped samples and more, across pieces, and no shorter ones", () => {
    const samples = new Float64Array(4_000);
    for (const [start, length] of [
      [10, 2],
      [100, 3],
      [479, 4],
      [2_000, 900],
      [3_500, 1],
    ] as const)
      samples.fill(1, start, start + length);
    const { totals } = read(planOf({ channels: 1, encoding: "s24le" }), form, samples, [481]);
    expect(totals.clippedRuns).toEqual([3]);
  });

  it("never loses a peak at the very end or start", () => {
    for (const at of [0, 1, 958, 959]) {
      const samples = new Float64Array(960);
      samples[at] = 0.5;
      samples[at === 959 ? 958 : at + 1] = 0.5;
      const { totals } = read(planOf({ channels: 1 }), form, samples, [480]);
      expect(totals.truePeak[0]).toBeGreaterThan(0.6);
    }
  });

  it("refuses what it cannot follow", () => {
    const refuse = (plan: Partial<SignalPassPlan>) => () => createSignalPass(planOf(plan), form);
    expect(refuse({ channels: 7 })).toThrow(RangeError);
    expect(refuse({ channels: 2, channelWeights: [1] })).toThrow(RangeError);
    expect(refuse({ weighting: butterworthLowpass(6, 100, 48_000) })).toThrow(RangeError);
    const pass = createSignalPass(planOf({}), form);
    expect(() => pass.advance(7)).toThrow(RangeError);
    expect(() => pass.advance(pass.input.length + 8)).toThrow(RangeError);
  });
});
