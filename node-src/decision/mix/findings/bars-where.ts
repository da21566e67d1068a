import { BLOCK_FRAMES } from "#src/knowledge/mix/block-frames.ts";
import type { BarSpans } from "#src/model/mix/bar-words.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";

/** Bars that hold frames of a mask, neighbours joined. */
export function barsWhere(mask: ArrayLike<number>, { barAt }: Pick<HeardMix, "barAt">): BarSpans {
  const spans: [number, number][] = [];
  for (let frame = 0; frame < mask.length; frame++) {
    if (mask[frame] === 0) continue;
    const bar = Math.floor(barAt(frame));
    const last = spans.at(-1);
    if (last !== undefined && bar <= last[1] + 1) last[1] = bar;
    else spans.push([bar, bar]);
  }
  return spans;
}

/** Frames that lie in the blocks of a mask. */
export function framesOf(blocks: ArrayLike<number>, frames: number): Uint8Array {
  const mask = new Uint8Array(frames);
  const { width, step } = BLOCK_FRAMES;
  for (let block = 0; block < blocks.length; block++)
    if (blocks[block]! > 0) mask.fill(1, block * step, block * step + width);
  return mask;
}
