import type { HopBatch, SignalPass, SignalPassPlan, SignalTotals } from "#src/dsp/kernels/signal-pass.ts";
import { hopEnd, type Piece, wholeFrames } from "#src/dsp/kernels/stream/hop-grid.ts";
import { type HopLedger, hopLedger } from "#src/dsp/kernels/typescript/hop-ledger.ts";

/** The part of a pass that knows samples and no grid. A segment lies within one hop and one piece. */
export interface SegmentKernel {
  /** Holds one piece. */
  readonly input: Uint8Array;
  /** Consumes `count` frames of `input` from the byte `offset` on. */
  add(offset: number, count: number): void;
  /** Zeros after the end, until the last sample has left the interpolator. */
  flush(): void;
  /** Writes the largest peaks and what was summed since the last call into the ledger's row `index`. */
  endHop(ledger: HopLedger, index: number): void;
  totals(): Omit<SignalTotals, "frames">;
}

/** The part of a pass that knows the grid: cuts the stream at the ends of hops and pieces. */
export function segmentedPass(plan: SignalPassPlan, piece: Piece, kernel: SegmentKernel): SignalPass {
  const ledger = hopLedger(piece, plan.bands.length);
  let frame = 0;
  let hop = 0;
  let hopFrames = 0;
  const endHop = () => {
    ledger.frames[ledger.count] = hopFrames;
    kernel.endHop(ledger, ledger.count++);
    hopFrames = 0;
    hop++;
  };
  return {
    input: kernel.input,
    advance: (bytes) => {
      const frames = wholeFrames(piece, bytes);
      ledger.count = 0;
      for (let done = 0; done < frames; ) {
        const end = hopEnd(hop, plan.sampleRate);
        const count = Math.min(end - frame, frames - done);
        kernel.add(done * piece.frameBytes, count);
        done += count;
        frame += count;
        hopFrames += count;
        if (frame === end) endHop();
      }
      return ledger;
    },
    finish: (): { last: HopBatch; totals: SignalTotals } => {
      kernel.flush();
      ledger.count = 0;
      if (hopFrames > 0) endHop();
      return { last: ledger, totals: { frames: frame, ...kernel.totals() } };
    },
  };
}
