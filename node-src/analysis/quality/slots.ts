import { blockSize } from "#src/analysis/quality/sample-window.ts";
import type { Hertz, Seconds } from "#src/model/units.ts";

/** Tenths of a second as whole blocks: the grid on which slow things are kept. */
export interface Slots {
  /** Blocks of a slot. */
  readonly blocks: number;
  readonly frames: number;
  readonly duration: Seconds;
}

export function slots(sampleRate: Hertz): Slots {
  const size = blockSize(sampleRate);
  const blocks = Math.max(1, Math.round(sampleRate / size / SLOTS_PER_SECOND));
  return { blocks, frames: blocks * size, duration: (blocks * size) / sampleRate };
}

const SLOTS_PER_SECOND = 10;
