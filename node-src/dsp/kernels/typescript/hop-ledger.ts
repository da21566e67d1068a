import type { Piece } from "#src/dsp/kernels/stream/hop-grid.ts";

/** The hops that ended within one call; a `HopBatch` that can be written. */
export interface HopLedger {
  count: number;
  readonly frames: Int32Array;
  readonly energy: Float64Array;
  readonly peak: Float64Array;
  readonly leftPeak: Float64Array;
  readonly rightPeak: Float64Array;
  readonly leftLeft: Float64Array;
  readonly rightRight: Float64Array;
  readonly leftRight: Float64Array;
  readonly weightedLeft: Float64Array;
  readonly weightedRight: Float64Array;
  readonly weightedCross: Float64Array;
  readonly monoEnergy: Float64Array;
  readonly bands: readonly Float64Array[];
}

export function hopLedger(piece: Piece, bands: number): HopLedger {
  const column = () => new Float64Array(piece.hops);
  return {
    count: 0,
    frames: new Int32Array(piece.hops),
    energy: column(),
    peak: column(),
    leftPeak: column(),
    rightPeak: column(),
    leftLeft: column(),
    rightRight: column(),
    leftRight: column(),
    weightedLeft: column(),
    weightedRight: column(),
    weightedCross: column(),
    monoEnergy: column(),
    bands: Array.from({ length: bands }, column),
  };
}
