import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLimiterKernel } from "#src/dsp/kernels/processing/limiter/create-limiter-kernel.ts";
import type { LimiterStage } from "#src/dsp/kernels/processing/limiter/limiter-stage.ts";
import { peakBound } from "#src/dsp/kernels/processing/limiter/peak-bound.ts";
import { limiterStages } from "#src/process/limiter/limiter-stages.ts";

const STAGES = limiterStages(48_000, 0.89);
/** Where a reading is judged, and how much lies around it. */
const HERE = 130;
const LENGTH = 2 * HERE + 2;

interface Seed {
  readonly stage: LimiterStage;
  readonly cycles: number;
  readonly turn: number;
  random(): number;
}

const samples = (of: (i: number) => number) => Float64Array.from({ length: LENGTH }, (_, i) => of(i - HERE));
/** Samples of full scale whose signs are those of a filter's taps. */
const against = (side: ArrayLike<number>, random: () => number) =>
  samples((i) => Math.sign(side[i <= 0 ? -i : i - 1] ?? random()));
const SOUNDS = {
  tone: ({ cycles, turn }: Seed) => samples((i) => Math.cos(2 * Math.PI * cycles * i + turn)),
  noise: ({ random }: Seed) => samples(random),
  steps: ({ cycles }: Seed) => samples((i) => (Math.floor(i * cycles * 4) % 2 === 0 ? 1 : -1)),
  worst: ({ stage, random }: Seed) => against(stage.half, random),
  "worst doubt": ({ stage, random }: Seed) => against(differenceOf(stage), random),
} as const;

describe.each([
  ["the first stage", STAGES[0]!],
  ["the guard", STAGES[1]!],
])("what is known of the readings of %s without reading", (_, stage) => {
  const { bend, level, doubtedBend, doubtedLevel } = peakBound(stage);

  it("is never less than what is read, for tones, noise, clicks, and what would be worst", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(SOUNDS) as (keyof typeof SOUNDS)[])),
        fc.double({ min: 0.0005, max: 0.5, noNaN: true }),
        fc.double({ min: 0, max: 6.3, noNaN: true }),
        fc.infiniteStream(fc.double({ min: -1, max: 1, noNaN: true })),
        (kind, cycles, turn, random) => {
          const sound = SOUNDS[kind]({ stage, cycles, turn, random: () => random.next().value! });
          const [x, highest, sharpest] = around(sound);
          const read = halfWay(sound, stage.half, HERE);
          const half = Math.abs(read);
          const doubt = stage.doubt * Math.abs(read - halfWay(sound, stage.shorter, HERE));
          const bound = x + bend * sharpest + level * highest;
          for (const reading of [half, quarter(sound, stage, 0), quarter(sound, stage, 1)])
            expect(reading).toBeLessThanOrEqual(bound);
          if (stage.shorter.length > 0)
            expect(half + doubt).toBeLessThanOrEqual(x + doubtedBend * sharpest + doubtedLevel * highest);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is close enough to spare bass and middles 3 dB under the ceiling", () => {
    const tone = Float64Array.from({ length: LENGTH }, (_, i) => 0.63 * Math.sin((2 * Math.PI * 997 * i) / 48_000));
    const [x, highest, sharpest] = around(tone);
    expect(x + bend * sharpest + level * highest).toBeLessThan(0.92 * 0.89);
  });
});

describe("a limiter that does not read where nothing can be", () => {
  it("gives to the bit what one gives that reads everywhere, wherever blocks are cut", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2),
        fc.array(fc.constantFrom(0.2, 0.6, 0.8, 0.9, 1.5), { minLength: 6, maxLength: 6 }),
        fc.constantFrom(60, 440, 3_000, 9_000, 15_000),
        fc.array(fc.integer({ min: 1, max: 1_024 }), { minLength: 1, maxLength: 4 }),
        (channels, levels, frequency, sizes) => {
          const sound = () =>
            Array.from({ length: channels }, (_, c) =>
              Float64Array.from({ length: 5_000 }, (_, i) => {
                const tone = Math.sin((2 * Math.PI * frequency * (1 + c) * i) / 48_000);
                const hiss = i % 2_000 < 300 ? 0.2 * Math.sin(i * i) : 0;
                return levels[Math.floor(i / 1_000)]! * (tone + hiss);
              }),
            );
          const read = limited("typescript", sound(), [1_024]);
          expect(limited("wasm", sound(), [1_024])).toEqual(read);
          expect(limited("wasm", sound(), sizes)).toEqual(read);
        },
      ),
      { numRuns: 5 },
    );
  });
});

function limited(form: "wasm" | "typescript", block: Float64Array[], sizes: readonly number[]): Float64Array[] {
  const kernel = createLimiterKernel(STAGES, block.length, 1_024, form);
  for (let at = 0, turn = 0; at < block[0]!.length; turn++) {
    const count = Math.min(sizes[turn % sizes.length]!, block[0]!.length - at);
    kernel.run(block, at, count);
    at += count;
  }
  return block;
}

/** The samples on both sides and the short reading between them, the larger of them, and the highest level and the sharpest bend around. */
function around(sound: Float64Array): readonly [number, number, number] {
  let [highest, sharpest] = [0, 0];
  for (let i = 2; i < LENGTH - 2; i++) {
    highest = Math.max(highest, Math.abs(sound[i]!));
    const bend = sound[i - 2]! - 4 * sound[i - 1]! + 6 * sound[i]! - 4 * sound[i + 1]! + sound[i + 2]!;
    sharpest = Math.max(sharpest, Math.abs(bend));
  }
  const short = halfWay(sound, peakBound(STAGES[0]!).taps, HERE);
  return [Math.max(Math.abs(sound[HERE]!), Math.abs(sound[HERE + 1]!), Math.abs(short)), highest, sharpest];
}

function halfWay(sound: Float64Array, side: ArrayLike<number>, at: number): number {
  return Array.from(side).reduce((sum, tap, k) => sum + tap * (sound[at + 1 + k]! + sound[at - k]!), 0);
}

/** The reading a quarter behind a sample, or before the next one. */
function quarter(sound: Float64Array, { half, quarter: taps }: LimiterStage, before: 0 | 1): number {
  const [x, h] = [(i: number) => sound[HERE + i]!, (i: number) => halfWay(sound, half, HERE + i)];
  const pairs =
    before === 0
      ? [x(0) + h(0), h(-1) + x(1), x(-1) + h(1), h(-2) + x(2)]
      : [h(0) + x(1), x(0) + h(1), h(-1) + x(2), x(-1) + h(2)];
  return Math.abs(pairs.reduce((sum, pair, i) => sum + taps[i]! * pair, 0));
}

/** What the guard's two filters differ in. */
function differenceOf({ half, shorter }: LimiterStage): readonly number[] {
  return Array.from(half, (tap, k) => tap - (shorter[k] ?? 0));
}
