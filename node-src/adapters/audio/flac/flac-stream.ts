/** What STREAMINFO says. */
export interface FlacStream {
  readonly sampleRate: number;
  readonly channels: number;
  readonly bits: number;
  /** `null`: unknown. */
  readonly frames: number | null;
  /** Bytes of the largest frame; 0: unknown. */
  readonly largestFrame: number;
  /** Bytes of a delivered sample: the word length rounded up to 2, 3 or 4, samples left-justified. */
  readonly sampleBytes: number;
}
