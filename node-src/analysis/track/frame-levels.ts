import { FRAMES_PER_SECOND, frameEnd } from "#src/analysis/track/frame-grid.ts";
import { FrameRows } from "#src/analysis/track/frame-rows.ts";
import { HOPS_PER_SECOND, type HopBatch, type SignalTotals } from "#src/dsp/kernels/signal-pass.ts";
import { WEIGHTED_NUMBERS } from "#src/model/mix/track-features.ts";
import type { Hertz } from "#src/model/units.ts";

/** K power and true peaks frame by frame, in the making. */
export interface FrameLevels {
  hear(batch: HopBatch): void;
  /** `frames` of them; what rings beyond the end is the last one's. */
  finish(totals: SignalTotals, frames: number): { readonly weighted: Float32Array; readonly peaks: Float32Array };
}

/** Gathers hops of 10 ms, which end where frames do. Silence follows the end: a last frame that the file does not fill counts with its whole length. */
export function frameLevels(sampleRate: Hertz): FrameLevels {
  const weighted = new FrameRows(WEIGHTED_NUMBERS);
  const peaks = new FrameRows(PEAKS);
  let hop = 0;
  return {
    hear(batch) {
      for (let i = 0; i < batch.count; i++, hop++) {
        const frame = Math.floor(hop / HOPS_PER_FRAME);
        const samples = frameEnd(frame, sampleRate) - frameEnd(frame - 1, sampleRate);
        const powers = weighted.row(frame);
        powers[0]! += batch.weightedLeft[i]! / samples;
        powers[1]! += batch.weightedRight[i]! / samples;
        powers[2]! += batch.weightedCross[i]! / samples;
        const held = peaks.row(frame);
        held[0] = Math.max(held[0]!, batch.leftPeak[i]!);
        held[1] = Math.max(held[1]!, batch.rightPeak[i]!);
      }
    },
    finish({ truePeak }, frames) {
      const [left = 0, right = left] = truePeak;
      const heard = peaks.taken(frames);
      if (frames > 0) {
        holdOver(heard, 0, left);
        holdOver(heard, 1, right);
      }
      return { weighted: weighted.taken(frames), peaks: heard };
    },
  };
}

/** Hops of the signal pass in a frame. */
export const HOPS_PER_FRAME = HOPS_PER_SECOND / FRAMES_PER_SECOND;
const PEAKS = 2;

/** A peak over all that a channel had, as it rang after the last hop, goes into the last frame. */
function holdOver(peaks: Float32Array, channel: number, peak: number): void {
  for (let i = channel; i < peaks.length; i += PEAKS) if (peaks[i]! >= Math.fround(peak)) return;
  peaks[peaks.length - PEAKS + channel] = peak;
}
