/** The samples of a block that all loops go over, and the orders that they are asked for. */
export const FLAC_LOOPS = { block: 4096, channels: 6, lags: 13, fixedOrders: 5 } as const;

/** What a plane holds, before it is decided how it is coded. */
export interface PlaneSurvey {
  /** Sums of the sizes of the differences of order 0 to 4, from the fifth sample on. */
  readonly differences: Float64Array;
  /** Every bit that any sample has set; a negative one in two's complement. */
  readonly used: number;
  /** Every bit in which any sample differs from the first. */
  readonly varied: number;
}

/**
 * The hot loops of a FLAC encoder over one block: what is decided stands above them and is the same in both forms.
 *
 * Planes are channels in their order; of two channels the third plane is their middle and the fourth their difference.
 * Samples, residuals and bits are exact; what is correlated is exact in the order of its sums, so that both forms agree to the bit.
 * Source: RFC 9639, 4.2, 9.2 and 9.3.
 */
export interface FlacLoops {
  /** Takes `count` samples of every channel, interleaved and little-endian. */
  load(pcm: Uint8Array, count: number): void;
  survey(plane: number): PlaneSurvey;
  /** Shifts a plane to the right: its low bits are zero throughout. */
  shift(plane: number, bits: number): void;
  /** Of the plane times the window: sums of its products with itself 0 to `lags - 1` samples earlier. */
  correlate(plane: number, window: Float64Array): Float64Array;
  /**
   * The residual of a plane, kept for what follows as numbers 0, -1, 1, -2, 2 counted from 0.
   *
   * @param taps Newest sample first; as many samples at the beginning have no residual. Residuals must fit into 32 bits.
   * @param wide The sums may need more than 32 bits.
   */
  predict(plane: number, taps: Int32Array, shift: number, wide: boolean): void;
  /** Sums of the residual, `leaf` samples at a time; the first has less by the predictor's order. */
  sums(leaf: number): Float64Array;
  /** Begins a frame with these bytes. */
  begin(header: Uint8Array): void;
  /** Up to 32 bits, of which those above `bits` are ignored. */
  put(value: number, bits: number): void;
  /** Samples `from` to `to` of a plane as they are. */
  samples(plane: number, from: number, to: number, bits: number): void;
  /** Residuals `from` to `to` in Rice's code. */
  rice(from: number, to: number, parameter: number): void;
  /** Fills the last byte, adds the CRC-16: the frame, until the next one begins. */
  end(): Uint8Array;
}

/** Bytes that a frame takes at most: every sample as it is and its residual's last unary code besides, headers and check. */
export const LONGEST_FRAME = FLAC_LOOPS.channels * (FLAC_LOOPS.block * 5 + 64) + 64;
