import { NumberList } from "#src/analysis/number-list.ts";
import type { HopBatch } from "#src/dsp/kernels/signal-pass.ts";
import type { LoudnessHops } from "#src/model/master/mix-features.ts";

/** Series of hops in the making: two numbers each. */
export interface HopListener {
  hear(batch: Pick<HopBatch, "count" | "frames" | "energy" | "peak">): void;
  reading(): LoudnessHops;
}

/** Powers and peaks of a pass whose true peaks are those of each hop; a last, unfinished hop counts as it is. */
export function hopListener(): HopListener {
  const powers = new NumberList(Float32Array);
  const peaks = new NumberList(Float32Array);
  return {
    hear({ count, frames, energy, peak }) {
      for (let hop = 0; hop < count; hop++) {
        powers.push(energy[hop]! / frames[hop]!);
        peaks.push(peak[hop]!);
      }
    },
    reading: () => ({ powers: powers.values(), peaks: peaks.values() }),
  };
}
