import type { InterpolatorPairs } from "#src/dsp/kernels/stream/interpolator-pairs.ts";
import { clipCounter } from "#src/dsp/kernels/typescript/clip-counter.ts";
import { HISTORY, peakSearch } from "#src/dsp/kernels/typescript/peak-search.ts";

/** One channel's past and present: `HISTORY` samples, then the segment; and the same memory as integers. */
export interface Plane {
  readonly samples: Float32Array;
  readonly bits: Int32Array;
}

/** Sample peak, true peak and clipped runs of one channel, segment after segment. */
export interface ChannelPeaks {
  /**
   * `hopPeak` is the hop's largest so far over all channels; answers it renewed: by the interpolated values when
   * `eachHop`, else by the samples alone.
   */
  add(plane: Plane, count: number, hopPeak: number): number;
  readonly samplePeak: number;
  readonly truePeak: number;
  readonly clippedRuns: number;
}

export function channelPeaks(
  filter: InterpolatorPairs | null,
  eachHop: boolean,
  clippedFrom: number,
  longestSegment: number,
): ChannelPeaks {
  const search = peakSearch(longestSegment);
  const clips = clipCounter(clippedFrom);
  let samplePeak = 0;
  let truePeak = 0;
  return {
    add: ({ samples: plane, bits }, count, hopPeak) => {
      const found = search.samples(bits, count);
      clips.add(plane, HISTORY, HISTORY + count, found);
      samplePeak = Math.max(samplePeak, found);
      truePeak = Math.max(truePeak, found);
      const hop = Math.max(hopPeak, found);
      if (!filter) return hop;
      if (!eachHop) {
        truePeak = search.interpolate(filter, plane, count, truePeak);
        return hop;
      }
      const floor = Math.min(hop, truePeak);
      const between = search.interpolate(filter, plane, count, floor);
      truePeak = Math.max(truePeak, between);
      return Math.max(hop, between);
    },
    get samplePeak() {
      return samplePeak;
    },
    get truePeak() {
      return truePeak;
    },
    get clippedRuns() {
      return clips.runs;
    },
  };
}
