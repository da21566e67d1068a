import type { Samples } from "#src/model/units.ts";

/** A long filter over one or two channels at once, in blocks of its own. */
export interface Convolver {
  /** How much later what the first tap passes comes out. */
  readonly latency: Samples;
  /** `count` samples of every channel from sample `from` on, in place. */
  run(block: readonly Float64Array[], from: number, count: number): void;
  reset(): void;
}

/** Blocks of fewer samples are not worth a transform. */
const SMALLEST = 8;

/** @throws RangeError for a block that is no power of two from 8 up. */
export function checkBlock(size: Samples): void {
  if (!(Number.isInteger(Math.log2(size)) && size >= SMALLEST))
    throw new RangeError(`convolver: blocks of ${size} are no power of two from ${SMALLEST} up`);
}

/** Parts of `size` taps. */
export function partsOf(taps: Float64Array, size: Samples): readonly Float64Array[] {
  return Array.from({ length: Math.max(1, Math.ceil(taps.length / size)) }, (_, i) =>
    taps.subarray(i * size, (i + 1) * size),
  );
}

/** Walks through a stretch in steps that end where blocks end: `step` is told where it is, how long and where in the block; `turn` that a block is full. */
export function byBlocks(
  from: number,
  count: number,
  at: number,
  size: Samples,
  { step, turn }: { step(from: number, length: number, at: number): void; turn(): void },
): number {
  let place = at;
  for (let done = 0; done < count; ) {
    const length = Math.min(count - done, size - place);
    step(from + done, length, place);
    done += length;
    place += length;
    if (place === size) {
      turn();
      place = 0;
    }
  }
  return place;
}
