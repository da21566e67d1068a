import type { HopBatch, SignalPass, SignalTotals } from "#src/dsp/kernels/signal-pass.ts";

/** All hops of a pass as one table of rows, and the totals. */
export interface PassReading {
  readonly hops: readonly HopRow[];
  readonly totals: SignalTotals;
}

export interface HopRow {
  readonly frames: number;
  readonly energy: number;
  readonly peak: number;
  readonly leftPeak: number;
  readonly rightPeak: number;
  readonly leftLeft: number;
  readonly rightRight: number;
  readonly leftRight: number;
  readonly weightedLeft: number;
  readonly weightedRight: number;
  readonly weightedCross: number;
  readonly monoEnergy: number;
  readonly bands: readonly number[];
}

/** Feeds `bytes` in pieces of the given numbers of frames, over and over. */
export function readPass(
  pass: SignalPass,
  bytes: Uint8Array,
  frameBytes: number,
  pieces: readonly number[],
): PassReading {
  const hops: HopRow[] = [];
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const input = pass.input;
    const wanted = Math.min(pieces[turn % pieces.length]! * frameBytes, input.length, bytes.length - at);
    input.set(bytes.subarray(at, at + wanted));
    hops.push(...rows(pass.advance(wanted)));
    at += wanted;
  }
  const { last, totals } = pass.finish();
  hops.push(...rows(last));
  return { hops, totals };
}

function rows(batch: HopBatch): HopRow[] {
  return Array.from({ length: batch.count }, (_, i) => ({
    frames: batch.frames[i]!,
    energy: batch.energy[i]!,
    peak: batch.peak[i]!,
    leftPeak: batch.leftPeak[i]!,
    rightPeak: batch.rightPeak[i]!,
    leftLeft: batch.leftLeft[i]!,
    rightRight: batch.rightRight[i]!,
    leftRight: batch.leftRight[i]!,
    weightedLeft: batch.weightedLeft[i]!,
    weightedRight: batch.weightedRight[i]!,
    weightedCross: batch.weightedCross[i]!,
    monoEnergy: batch.monoEnergy[i]!,
    bands: batch.bands.map((band) => band[i]!),
  }));
}
