import type { Piece } from "#src/dsp/kernels/hop-grid.ts";
import type { HopBatch } from "#src/dsp/kernels/signal-pass.ts";

/** The figures of one hop, as a `HopBatch` holds them. */
export interface HopEntry {
  frames: number;
  energy: number;
  peak: number;
  leftLeft: number;
  rightRight: number;
  leftRight: number;
  monoEnergy: number;
  bands: Float64Array;
}

/** Collects the hops that end within one call, in arrays that are reused. */
export interface HopLedger {
  clear(): void;
  add(entry: HopEntry): void;
  readonly batch: HopBatch;
}

export function hopLedger(piece: Piece, bands: number): HopLedger {
  const column = () => new Float64Array(piece.hops);
  const batch = {
    count: 0,
    frames: new Int32Array(piece.hops),
    energy: column(),
    peak: column(),
    leftLeft: column(),
    rightRight: column(),
    leftRight: column(),
    monoEnergy: column(),
    bands: Array.from({ length: bands }, column),
  };
  return {
    batch,
    clear: () => {
      batch.count = 0;
    },
    add: (entry) => {
      const hop = batch.count++;
      batch.frames[hop] = entry.frames;
      batch.energy[hop] = entry.energy;
      batch.peak[hop] = entry.peak;
      batch.leftLeft[hop] = entry.leftLeft;
      batch.rightRight[hop] = entry.rightRight;
      batch.leftRight[hop] = entry.leftRight;
      batch.monoEnergy[hop] = entry.monoEnergy;
      for (const [band, column] of batch.bands.entries()) column[hop] = entry.bands[band]!;
    },
  };
}
