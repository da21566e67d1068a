import type { Hertz, Samples } from "#src/model/units.ts";
import type { Block } from "#src/process/processor.ts";

/**
 * Carries sound to another rate.
 *
 * Promise, held by test/process/rate/rate-converter.long.test.ts:
 * - New sample n is the sound at time n / `to`, with old sample 0 at time 0: nothing is late, whatever the filter's length.
 * - All blocks together with `finish` give as many samples as `lengthOf` says, the same to the bit wherever blocks are cut; memory does not grow.
 * - NaN and the infinities pass as 0 and are counted. Silence stays silence. Equal channels stay equal.
 */
export interface RateConverter extends RateFormat {
  readonly notFinite: Samples;
  /** Samples that come of so many: the same duration to half a new sample. */
  lengthOf(frames: Samples): Samples;
  /**
   * The next samples of every channel, which stay as they are; answers what has become sure. New arrays, which may be empty.
   *
   * @throws RangeError where the block has other channels than the format or channels of different length, and after `finish`.
   */
  convert(block: Block): Block;
  /** What is still to come, with silence after the last sample. Takes no more until `reset`. */
  finish(): Block;
  /** As if nothing had passed yet. */
  reset(): void;
}

/** Whole numbers of hertz from 44.1 to 192 kHz. */
export interface RateFormat {
  readonly from: Hertz;
  readonly to: Hertz;
  readonly channels: 1 | 2;
}
