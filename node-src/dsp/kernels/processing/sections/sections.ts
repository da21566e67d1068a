/** Second-order sections in series, over one or two channels at once. */
export interface Sections {
  /** `count` samples of every channel from sample `from` on, in place; at most those that it was made for. */
  run(block: readonly Float64Array[], from: number, count: number): void;
  /** Sets memory to 0 that has sunk below hearing, so that no tail ends in denormals. */
  settle(): void;
  /** As if nothing had passed yet. */
  reset(): void;
}
