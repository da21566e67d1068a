import type { SampleEncoding } from "#src/model/audio-format.ts";

/** What one look at a channel says of each of its short blocks; every array holds one entry a block. */
export interface BlockScan {
  /** Largest magnitude. */
  readonly peak: Float32Array;
  /** Sum of the samples, and of each times its place in the block: enough to smooth over two blocks and to take one in so many. */
  readonly sum: Float32Array;
  readonly moment: Float32Array;
  /** Largest fourth difference: what is jagged stands out from what is smooth. */
  readonly roughest: Float32Array;
  /** 1 where a sample of some level may hardly differ from the one before; in single precision, and never 0 where one does. */
  readonly flat: Uint8Array;
}

/** Sums of squares of the first two channels and of what they share, a block an entry; of one channel, of it twice. */
export interface BlockPowers {
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly cross: Float64Array;
}

/**
 * Samples as they come, decoded into planes and looked at in short blocks.
 *
 * The fourth difference of x is x0 - 4 x1 + 6 x2 - 4 x3 + x4: a lone sample of height h gives 6 h, a sine of frequency f
 * (2 sin(pi f / fs))^4 of its height, which is nothing for what is low.
 */
export interface BlockScanner {
  /** Room for `piece` whole interleaved frames. */
  readonly input: Uint8Array;
  /** One a channel: `lead` samples and behind them the blocks. What lies in them is the caller's to move. */
  readonly planes: readonly Float32Array[];
  readonly scans: readonly BlockScan[];
  readonly powers: BlockPowers;
  /** The first `count` frames of the input become the samples from `at` on. NaN, infinite and denormal samples become 0. */
  decode(at: number, count: number): void;
  /** Looks at the blocks from `first` on, `blocks` of them. */
  scan(first: number, blocks: number): void;
}

export interface ScanPlan {
  readonly encoding: SampleEncoding;
  readonly channels: number;
  /** Samples of a block, and how many blocks there is room for. */
  readonly size: number;
  readonly room: number;
  /** Samples before the first block, four at least. */
  readonly lead: number;
  /** Most frames that come at once. */
  readonly piece: number;
  /** Linear: what two samples may differ by and still be called alike, and from which magnitude on they are looked at. */
  readonly flatWithin: number;
  readonly flatFrom: number;
}
