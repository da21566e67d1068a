import { NumberList } from "#src/analysis/number-list.ts";

/** K-weighted powers of middle and side in bands, block by block. */
export interface BandHistory {
  readonly bands: number;
  readonly blocksPerSecond: number;
  /** Takes `count` blocks: in each the bands of the middle, then those of the side. */
  hear(powers: Float64Array, count: number): void;
  blocks(): number;
  /** Of one block, summed over the bands `from` to `to`. */
  mid(block: number, from: number, to: number): number;
  side(block: number, from: number, to: number): number;
}

export function bandHistory(bands: number, blocksPerSecond: number): BandHistory {
  const list = new NumberList(Float64Array);
  const sum = (start: number, from: number, to: number) => {
    const values = list.values();
    let all = 0;
    for (let i = start + from; i < start + to; i++) all += values[i]!;
    return all;
  };
  return {
    bands,
    blocksPerSecond,
    hear: (powers, count) => {
      for (let i = 0; i < 2 * bands * count; i++) list.push(powers[i]!);
    },
    blocks: () => list.values().length / (2 * bands),
    mid: (block, from, to) => sum(2 * bands * block, from, to),
    side: (block, from, to) => sum(2 * bands * block + bands, from, to),
  };
}

/** Means over windows of `length` blocks, one every `step` blocks; a last, incomplete one is left out. */
export function overWindows(
  blocks: number,
  { length, step }: { readonly length: number; readonly step: number },
  of: (block: number) => number,
): Float64Array {
  const powers = Float64Array.from({ length: blocks }, (_, block) => of(block));
  const count = Math.max(0, Math.floor((blocks - length) / step) + 1);
  return Float64Array.from({ length: count }, (_, i) => {
    let all = 0;
    for (let block = i * step; block < i * step + length; block++) all += powers[block]!;
    return all / length;
  });
}
