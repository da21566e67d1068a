import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { butterworthHighpass } from "#src/dsp/butterworth.ts";
import { kWeighting } from "#src/dsp/k-weighting.ts";
import { createLevelBank } from "#src/dsp/kernels/levels/create-level-bank.ts";
import type { Level, LevelBank, LevelPlan } from "#src/dsp/kernels/levels/level-bank.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import { hopEnd } from "#src/dsp/kernels/stream/hop-grid.ts";
import { tsSignalPass } from "#src/dsp/kernels/ts-signal-pass.ts";

const RATE = 44_100;
const FORMS = ["wasm", "typescript"] as const;
const plan = (channels: number): LevelPlan => ({
  sampleRate: RATE,
  channels,
  encoding: "s16le",
  weighting: kWeighting(RATE),
  channelWeights: Array.from({ length: channels }, () => 1),
});

/** A second of a 1 kHz sine, its channels alike but not the same. */
function sound(channels: number): Uint8Array {
  const samples = Int16Array.from({ length: RATE * channels }, (_, i) =>
    Math.round(16_000 * Math.sin((2 * Math.PI * 1000 * Math.floor(i / channels)) / RATE + (i % channels))),
  );
  return new Uint8Array(samples.buffer);
}

/** The energy of each hop of a level that hears the bytes filled in pieces of `piece` frames. */
function energies(
  bank: LevelBank,
  channels: number,
  gainAt: (frame: number) => number,
  piece: number,
  level = bank.open(),
) {
  const bytes = sound(channels);
  const hops: number[] = Array.from({ length: HOPS_PER_SECOND }, () => 0);
  let hop = 0;
  for (let start = 0; start < RATE; start += piece) {
    const frames = Math.min(piece, RATE - start);
    bank.input.set(bytes.subarray(start * 2 * channels, (start + frames) * 2 * channels));
    bank.fill(frames * 2 * channels);
    for (let at = start; at < start + frames; ) {
      const count = Math.min(hopEnd(hop, RATE), start + frames) - at;
      hops[hop]! += hear(bank, level, at - start, at, count, gainAt);
      at += count;
      if (at === hopEnd(hop, RATE)) hop += 1;
    }
  }
  return hops;
}

function hear(
  bank: LevelBank,
  level: Level,
  from: number,
  frame: number,
  count: number,
  gainAt: (f: number) => number,
) {
  const left = Math.floor(frame / bank.step);
  const right = Math.ceil((frame + count) / bank.step);
  for (let step = left; step <= right; step += 1) bank.gains[step - left] = gainAt(step * bank.step);
  return level.hear(from, count, frame - left * bank.step);
}

const decibels = (one: number, other: number) => 10 * Math.log10(one / other);
const fade = (frame: number) => 10 ** (-frame / RATE);

describe.each(FORMS.flatMap((form) => [1, 2].map((channels) => ({ form, channels }))))(
  "levels through moving gains, $channels channels in $form",
  ({ form, channels }) => {
    it("at gain 1 are what a signal pass reads, and at 0.5 are 6.02 dB less", () => {
      const pass = tsSignalPass({ ...plan(channels), truePeak: "off", bands: [] });
      const bytes = sound(channels);
      pass.input.set(bytes);
      const batch = pass.advance(bytes.length);
      const [whole, half] = [1, 0.5].map((gain) =>
        energies(createLevelBank(plan(channels), form), channels, () => gain, 4096),
      );
      for (let hop = 0; hop < batch.count; hop += 1) {
        expect(whole![hop]! / batch.energy[hop]!).toBeCloseTo(1, 6);
        expect(decibels(half![hop]!, batch.energy[hop]!)).toBeCloseTo(20 * Math.log10(0.5), 5);
      }
    });

    it("are the same whatever the size of the pieces, and follow 20 dB a second", () => {
      const plain = energies(createLevelBank(plan(channels), form), channels, () => 1, 10_000);
      const bank = createLevelBank(plan(channels), form);
      const coarse = energies(bank, channels, fade, 10_000);
      fc.assert(
        fc.property(fc.integer({ min: 50, max: 16_384 }), (piece) => {
          for (const [hop, energy] of energies(bank, channels, fade, piece).entries())
            expect(energy / coarse[hop]!).toBeCloseTo(1, 5);
        }),
        { numRuns: 8 },
      );
      for (let hop = 20; hop < plain.length; hop += 1)
        expect(decibels(coarse[hop]!, plain[hop]!)).toBeCloseTo((-20 * (hop + 0.5)) / HOPS_PER_SECOND, 1);
    });

    it("do not know of each other, however many, and a closed one leaves nothing behind", () => {
      const bank = createLevelBank(plan(channels), form);
      const alone = energies(bank, channels, () => 1, 4096);
      const loud = Array.from({ length: 3000 }, () => bank.open());
      for (const level of loud) hear(bank, level, 0, 0, 400, () => 1);
      for (const level of loud) level.close();
      expect(energies(bank, channels, () => 1, 4096)).toEqual(alone);
    });
  },
);

it("refuses surround", () => {
  for (const form of FORMS) expect(() => createLevelBank(plan(3), form)).toThrow(RangeError);
});

describe.each([1, 2])("a bank of %d channels behind a low cut", (channels) => {
  it("is in WebAssembly what it is in TypeScript, and leaves a tone far above the cut as it was", () => {
    const cut = { ...plan(channels), lowCut: butterworthHighpass(6, 40, RATE) };
    const [wasm, typescript] = FORMS.map((form) => energies(createLevelBank(cut, form), channels, () => 1, 997));
    const uncut = energies(createLevelBank(plan(channels), "typescript"), channels, () => 1, 997);
    wasm!.forEach((energy, hop) => {
      expect(energy / typescript![hop]!).toBeCloseTo(1, 6);
      if (hop > 20) expect(energy / uncut[hop]!).toBeCloseTo(1, 2);
    });
  });
});
