import type { Samples } from "#src/model/units.ts";
import type { Block } from "#src/process/processor.ts";

/** Sound of a range of the song in two channels: what its first block begins with stands at the start of the range. */
export interface SongStream {
  /**
   * The next `BLOCK` samples, which are the asker's to change; `null` for silence. Goes on for as long as it is asked; one call at a time.
   *
   * @throws Unplayable where a file turns out unreadable on the way.
   */
  next(): Promise<Block | null>;
}

/** Samples of a block. */
export const BLOCK: Samples = 4096;

export function silentBlock(): Block {
  return [new Float64Array(BLOCK), new Float64Array(BLOCK)];
}

/** Several at once, added up sample by sample. */
export function summed(streams: readonly SongStream[]): SongStream {
  if (streams.length === 1) return streams[0]!;
  return {
    next: async () => {
      let sum: Block | null = null;
      for (const stream of streams) {
        const block = await stream.next();
        if (block === null) continue;
        if (sum === null) sum = block;
        else add(sum, block);
      }
      return sum;
    },
  };
}

/** Adds sound to other sound, in place. */
export function add(to: Block, from: Block): void {
  for (const [channel, samples] of to.entries()) {
    const more = from[channel]!;
    for (let at = 0; at < samples.length; at += 1) samples[at]! += more[at]!;
  }
}

/**
 * One stream for several readers: each call makes one, before any is read.
 *
 * Shape: what one reader is ahead of another is kept meanwhile, so all of them have to be read.
 */
export function tapped(stream: SongStream): () => SongStream {
  const waiting: (Block | null)[][] = [];
  return () => {
    const own: (Block | null)[] = [];
    waiting.push(own);
    return {
      next: async () => {
        if (own.length === 0) {
          const block = await stream.next();
          for (const queue of waiting) queue.push(queue === own ? block : copyOf(block));
        }
        return own.shift()!;
      },
    };
  };
}

function copyOf(block: Block | null): Block | null {
  return block === null ? null : block.map((samples) => samples.slice());
}
