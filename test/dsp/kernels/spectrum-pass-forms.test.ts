import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import { createSpectrumPass } from "#src/dsp/kernels/create-spectrum-pass.ts";
import { erbBandEdges } from "#src/dsp/spectrum/erb-bands.ts";
import type { SpectrumBatch, SpectrumPassPlan, SpectrumTotals } from "#src/dsp/spectrum/spectrum-pass.ts";
import { BYTES_PER_SAMPLE, type SampleEncoding } from "#src/model/audio-format.ts";
import { encodedSamples } from "#test/dsp/kernels/encoded-samples.ts";
import { randomSignal, SIGNAL_KINDS } from "#test/dsp/kernels/random-signal.ts";

const ENCODINGS = Object.keys(BYTES_PER_SAMPLE) as SampleEncoding[];

interface SpectrumReading {
  readonly bands: readonly number[];
  readonly cross: readonly number[];
  readonly totals: SpectrumTotals;
}

function read(
  plan: SpectrumPassPlan,
  form: KernelForm,
  samples: ArrayLike<number>,
  pieces: readonly number[],
): SpectrumReading {
  const pass = createSpectrumPass(plan, form);
  const bytes = encodedSamples(samples, plan.encoding);
  const frameBytes = BYTES_PER_SAMPLE[plan.encoding] * plan.channels;
  const bands: number[] = [];
  const cross: number[] = [];
  const hear = (batch: SpectrumBatch) => {
    bands.push(...batch.bands);
    cross.push(...batch.cross);
  };
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const wanted = Math.min(pieces[turn % pieces.length]! * frameBytes, bytes.length - at);
    pass.input.set(bytes.subarray(at, at + wanted));
    hear(pass.advance(wanted));
    at += wanted;
  }
  const { last, totals } = pass.finish();
  hear(last);
  return { bands, cross, totals };
}

/** -300 dB: what rounding leaves where bins cancel. */
const SILENT = 1e-15;

/** Amplitudes to 114 dB below the loudest of the signal: 32-bit transforms of both channels at once against 64-bit ones. */
function expectNear(found: ArrayLike<number>, expected: ArrayLike<number>, power: number): void {
  expect(found.length).toBe(expected.length);
  const loudest = Math.sqrt(Math.max(power, largest(Array.from(expected))));
  const strays = Array.from(found, (x, i) => Math.abs(Math.sqrt(x) - Math.sqrt(expected[i]!)));
  expect(largest(strays)).toBeLessThanOrEqual(2e-6 * loudest + SILENT);
}

/** Power of the loudest bin of either channel. */
function loudestBin({ power }: SpectrumTotals): number {
  return largest(power.flatMap((bins) => Array.from(bins)));
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/** The product of two channels, beside their powers. */
function expectNearCross(found: ArrayLike<number>, expected: ArrayLike<number>, loudest: number): void {
  expect(found.length).toBe(expected.length);
  const strays = Array.from(found, (x, i) => Math.abs(x - expected[i]!));
  expect(largest(strays)).toBeLessThanOrEqual(2e-6 * loudest);
}

describe("the spectrum in WebAssembly equals TypeScript", () => {
  it("for any signal, encoding, size, hop and piece", () => {
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constantFrom(...SIGNAL_KINDS),
          encoding: fc.constantFrom(...ENCODINGS),
          channels: fc.integer({ min: 1, max: 4 }),
          log: fc.integer({ min: 4, max: 12 }),
          overlap: fc.constantFrom(1, 2, 4, 8),
          window: fc.constantFrom("rectangular", "hann", "sine"),
          frames: fc.integer({ min: 0, max: 6_000 }),
          pieces: fc.array(fc.integer({ min: 50, max: 5_000 }), { minLength: 1, maxLength: 3 }),
          seed: fc.integer({ min: 1, max: 1e6 }),
        }),
        ({ kind, encoding, channels, log, overlap, window, frames, pieces, seed }) => {
          const size = 2 ** log;
          const plan: SpectrumPassPlan = {
            sampleRate: 48_000,
            channels,
            encoding,
            size,
            hop: size / overlap,
            window,
            bandEdges: erbBandEdges(20_000),
          };
          const samples = randomSignal(kind, channels, frames, seed);
          const found = read(plan, "wasm", samples, pieces);
          const expected = read(plan, "typescript", samples, pieces);
          expect(found.totals.frames).toBe(expected.totals.frames);
          expect(found.totals.blocks).toBe(expected.totals.blocks);
          expect(found.totals.power.length).toBe(expected.totals.power.length);
          found.totals.power.forEach((power, channel) => {
            expectNear(power, expected.totals.power[channel]!, loudestBin(expected.totals));
          });
          expectNearCross(found.totals.cross, expected.totals.cross, loudestBin(expected.totals));
          expectNear(found.bands, expected.bands, loudestBin(expected.totals));
          expectNearCross(found.cross, expected.cross, largest([loudestBin(expected.totals), ...expected.bands]));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("where samples are not finite", () => {
    const samples = randomSignal("noise", 2, 5_000, 6).map((x, i) => (i % 11 === 0 ? Number.NaN : x));
    const plan: SpectrumPassPlan = {
      sampleRate: 44_100,
      channels: 2,
      encoding: "f32le",
      size: 1024,
      hop: 256,
      window: "hann",
      bandEdges: [],
    };
    const found = read(plan, "wasm", samples, [999]);
    const { totals } = read(plan, "typescript", samples, [999]);
    expectNear(found.totals.power[1]!, totals.power[1]!, loudestBin(totals));
  });

  it("refuses what it cannot follow", () => {
    const plan: SpectrumPassPlan = {
      sampleRate: 48_000,
      channels: 2,
      encoding: "s16le",
      size: 1000,
      hop: 250,
      window: "hann",
      bandEdges: [],
    };
    for (const form of ["wasm", "typescript"] as const)
      expect(() => createSpectrumPass(plan, form)).toThrow(RangeError);
  });
});
