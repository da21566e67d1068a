import { BLOCK_FRAMES } from "#src/knowledge/mix/block-frames.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";

/** Bars that hold frames of a mask, neighbours joined. */
export function barsWhere(mask: ArrayLike<number>, { barAt }: Pick<HeardMix, "barAt">): MixFinding["bars"] {
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

/** `bars 9 to 16 and 25`, `bar 3`; more than three stretches are counted. */
export function barWords(bars: MixFinding["bars"]): string {
  const each = bars.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`));
  if (each.length === 0) return "nowhere";
  if (each.length > SAID) return `${each.length} stretches from bar ${bars[0]![0]} to ${bars.at(-1)![1]}`;
  const one = bars.length === 1 && bars[0]![0] === bars[0]![1];
  const words = each.length === 1 ? each[0]! : `${each.slice(0, -1).join(", ")} and ${each.at(-1)}`;
  return `${one ? "bar" : "bars"} ${words}`;
}

const SAID = 3;
