import type { Block, ProcessFormat, Processor } from "#src/process/processor.ts";

/**
 * A processor that is steered by sound that it does not change: its key.
 *
 * Promise: all that a `Processor` promises, of sound and key together: wherever both are cut, the result is the same to the bit. The key is read
 * and left as it is; it is in time with the sound as it goes in. What is no number in it counts as 0.
 */
export interface KeyedProcessor extends Omit<Processor, "process">, KeyedFormat {
  /** Samples of the key so far that were NaN or infinite. */
  readonly keyNotFinite: number;
  /**
   * The next samples of every channel, changed in place, and as many of the key.
   *
   * @throws RangeError where either has other channels than the format, or another length than the other.
   */
  process(block: Block, key: Block): void;
}

/** The key may have one channel where sound has two, or two where it has one. */
export interface KeyedFormat extends ProcessFormat {
  readonly keyChannels: 1 | 2;
}
