import type { HeardBlocks } from "#src/analysis/quality/sample-window.ts";
import { blockSize } from "#src/analysis/quality/sample-window.ts";
import type { Hertz } from "#src/model/units.ts";

/** One channel taken down to one sample a block, for what lies in the bass. */
export interface LowSamples {
  readonly sampleRate: Hertz;
  /** The samples of these blocks at the start of the answer, which the next call writes over. */
  hear(blocks: HeardBlocks): Float64Array;
}

/**
 * Each sample is the mean under a triangle over two blocks, by the sums and moments of the scan.
 *
 * Edge, by the triangle's response: what folds into 0 to 120 Hz is 55 dB down at least, 120 Hz itself by 0.05 dB.
 */
export function lowSamples(sampleRate: Hertz, channel: number): LowSamples {
  const size = blockSize(sampleRate);
  let samples = new Float64Array(0);
  return {
    sampleRate: sampleRate / size,
    hear: ({ scans, from, to }) => {
      const { sum, moment } = scans[channel]!;
      if (samples.length < to - from) samples = new Float64Array(to - from);
      for (let block = from; block < to; block++)
        samples[block - from] = (moment[block - 1]! + size * sum[block]! - moment[block]!) / (size * size);
      return samples;
    },
  };
}
