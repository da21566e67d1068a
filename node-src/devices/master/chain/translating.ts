import type { Block, ProcessFormat } from "#src/process/processor.ts";

/** What a stage is translated by. */
export interface Translating {
  readonly format: ProcessFormat;
  /** The loudest section as it comes to the stage. */
  readonly section: Block;
  /** Limiter knows true peaks, as it does since Live 12.1. */
  readonly truePeaks: boolean;
}
