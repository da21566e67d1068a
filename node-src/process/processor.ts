import type { Hertz, Samples } from "#src/model/units.ts";

/**
 * Changes sound as it passes: gain, filters, dynamics, whole chains.
 *
 * Promise, held by test/contracts/processor.ts for every processor:
 * - Blocks of any size, cut anywhere, give the same result to the bit; memory does not grow with what has passed.
 * - What goes in comes out `latency` samples later. Where nothing is to be changed, nothing else is.
 * - Silence stays silence, and after sound it is exactly 0 again; denormals and full scale are sound like any other.
 * - NaN and the infinities pass as 0 and are counted; no output is one of them where what goes in fits 32-bit floats.
 * - One channel sounds as both sides of a stereo pair with equal sides do; where such a pair comes apart, as its mono sum does.
 */
export interface Processor extends ProcessFormat {
  /** How much later a sample comes out than it goes in. A whole number that does not change. */
  readonly latency: Samples;
  /** How long after its last sample, `latency` aside, sound may go on above -120 dB of its peak. To hear it, feed that much silence. */
  readonly tail: Samples;
  /** Samples so far that were NaN or infinite and passed as 0. */
  readonly notFinite: number;
  /**
   * The next samples of every channel, changed in place.
   *
   * Unit: linear samples; 1 is full scale, and more is sound too.
   * @throws RangeError where the block has other channels than the format, or channels of different length.
   */
  process(block: Block): void;
  /** As if nothing had passed yet. */
  reset(): void;
}

/** What a processor is made for; it takes no other sound. */
export interface ProcessFormat {
  /** 44.1 to 192 kHz. */
  readonly sampleRate: Hertz;
  readonly channels: 1 | 2;
}

/** A stretch of sound: an array a channel, all of one length, which may be 0. */
export type Block = readonly Float64Array[];
