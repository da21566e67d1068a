import { describe, expect, it } from "vitest";
import { compressor } from "#src/process/compressor/compressor.ts";
import { limiter } from "#src/process/limiter/limiter.ts";
import type { Block, Processor } from "#src/process/processor.ts";
import { type ReductionFollower, reductionCourse } from "#src/process/reduction-course.ts";

const RATE = 48_000;
const FORMAT = { sampleRate: RATE, channels: 2 } as const;

/** Two seconds of a quiet tone with a tenth of a second 12 dB louder at 1 s. */
function burst(): Block {
  const one = Float64Array.from({ length: 2 * RATE }, (_, i) => {
    const level = i >= RATE && i < 1.1 * RATE ? 1 : 0.25;
    return level * Math.sin((2 * Math.PI * 997 * i) / RATE);
  });
  return [one, Float64Array.from(one)];
}

function passed(processor: Processor, sizes: readonly number[]): void {
  const block = burst();
  for (let from = 0, i = 0; from < 2 * RATE; i++) {
    const to = Math.min(2 * RATE, from + sizes[i % sizes.length]!);
    processor.process(block.map((samples) => samples.subarray(from, to)));
    from = to;
  }
}

interface Case {
  readonly name: string;
  make(follow: ReductionFollower): Processor & { late(): number; most(): number };
}

const CASES: readonly Case[] = [
  {
    name: "a limiter",
    make: (follow) => {
      const made = limiter(FORMAT, -6, { follow });
      return Object.assign(made, { late: () => made.reducesAfter, most: () => -made.deepest });
    },
  },
  {
    name: "a compressor",
    make: (follow) => {
      const settings = { threshold: -9, ratio: 4, attack: 0.002, release: 0.05, lookahead: 0.005 };
      const made = compressor(FORMAT, settings, { follow });
      return Object.assign(made, { late: () => made.latency, most: () => made.reduction.highest });
    },
  },
];

describe.each(CASES)("what $name takes away, over time", ({ make }) => {
  const { follow, over } = reductionCourse();
  const processor = make(follow);
  passed(processor, [1024, 311, 4096]);
  const { start, step, reductions } = over(RATE, processor.late());
  const at = (seconds: number) => reductions[Math.floor((seconds - start) / step)]!;

  it("is nothing where nothing is loud, and as much as it says of itself at most", () => {
    expect(at(0.5)).toBeLessThan(1e-6);
    expect(Math.max(...Array.from(reductions))).toBeCloseTo(processor.most(), 4);
    expect(processor.most()).toBeGreaterThan(4);
  });

  it("lies where the sound is loud, in the time of the file and not of the processor", () => {
    expect(at(1.05)).toBeGreaterThan(4);
    expect(at(0.9)).toBeLessThan(0.1);
    expect(at(1.9)).toBeLessThan(0.5);
  });

  it("is the same wherever blocks are cut", () => {
    const other = reductionCourse();
    passed(make(other.follow), [4096]);
    expect(Array.from(other.over(RATE, processor.late()).reductions)).toEqual(Array.from(reductions));
  });

  it("is told to the end, however long it is", () => {
    const { follow, over } = reductionCourse();
    const runs = 5_000;
    for (let i = 0; i < runs; i++) follow(i / 1_000, 1_024);
    const { reductions } = over(RATE, 0);
    expect(reductions).toEqual(Float32Array.from({ length: runs }, (_, i) => i / 1_000));
  });
});
