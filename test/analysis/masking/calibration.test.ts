import { describe, expect, it } from "vitest";
import { maskingModel } from "#src/analysis/masking/masking-model.ts";
import { PLAYED_AT } from "#src/knowledge/mix/masking-limits.ts";
import type { MaskedPair } from "#src/model/mix/masked-pair.ts";
import { madeMix, seededTrack } from "./made-tracks.ts";

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const mixes = SEEDS.map((seed) =>
  madeMix(
    300,
    Array.from({ length: 10 }, (_, i) => seededTrack(seed, i + 1)),
  ),
);
const pairs = mixes.map((mix) => [-6, 0, 6].map((more) => maskingModel(mix, { playedAt: PLAYED_AT + more })));

describe("played 6 dB softer or louder", () => {
  it.each(SEEDS)(
    "mix %i: pairs are lost in the same order (Spearman 0.95 or more over those that are named)",
    (seed) => {
      const [softer, taken, louder] = pairs[seed - 1]!;
      const named = taken!.pairs;
      expect(named.length).toBeGreaterThan(6);
      const losses = [softer!, taken!, louder!].map(({ lossUnder }) =>
        named.map(({ maskee, masker }) => lossUnder(maskee, masker, new Map())),
      );
      for (const other of [losses[0]!, losses[2]!]) expect(spearman(losses[1]!, other)).toBeGreaterThan(0.95);
    },
  );

  it.each(SEEDS)("mix %i: the first three stay among the first five, and four in five are named again", (seed) => {
    const [softer, taken, louder] = pairs[seed - 1]!.map((model) => model.pairs.map(nameOf));
    for (const other of [softer!, louder!]) {
      expect(other.slice(0, 5)).toEqual(expect.arrayContaining(taken!.slice(0, 3)));
      const again = taken!.filter((name) => other.includes(name)).length;
      expect(again / taken!.length).toBeGreaterThan(0.8);
    }
  });
});

function nameOf({ masker, maskee }: MaskedPair): string {
  return `${masker} over ${maskee}`;
}

/** Correlation of ranks; equal values share the mean of theirs. */
function spearman(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [ranks(one), ranks(other)];
  const middle = (one.length - 1) / 2;
  const product = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, rank, i) => sum + (rank - middle) * (y[i]! - middle), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

function ranks(values: readonly number[]): readonly number[] {
  return values.map(
    (value) =>
      values.filter((other) => other < value).length + (values.filter((other) => other === value).length - 1) / 2,
  );
}
