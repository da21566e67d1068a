import type { EdgeReading } from "#src/analysis/quality/edges/edge-samples.ts";
import { noiseBehind } from "#src/analysis/quality/edges/noise-behind.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import { CUT, SILENCE } from "#src/knowledge/quality-control/delivery-limits.ts";
import type { EdgeFindings } from "#src/model/quality/quality-reading.ts";
import type { Dbfs, Seconds } from "#src/model/units.ts";

/**
 * How a file begins and ends, by its peaks of each hundredth of a second.
 *
 * Edge: a file in which nothing passes the threshold of silence is silent from its beginning to its end, on both sides.
 */
export function edgeFindings(peaks: Float32Array, duration: Seconds, edges: EdgeReading): EdgeFindings {
  const first = peaks.findIndex((peak) => peak > SILENCE.threshold);
  if (first < 0)
    return {
      before: duration,
      after: duration,
      digital: peaks.every((peak) => peak === Number.NEGATIVE_INFINITY),
      sounding: false,
      ...{ cutTail: null, cutHead: null, noise: null },
    };
  const last = peaks.findLastIndex((peak) => peak > SILENCE.threshold);
  const loudest = peaks.reduce((most, peak) => Math.max(most, peak));
  const outside = [...peaks.subarray(0, first), ...peaks.subarray(last + 1)];
  return {
    before: first / HOPS_PER_SECOND,
    after: Math.max(0, duration - (last + 1) / HOPS_PER_SECOND),
    digital: outside.every((peak) => peak === Number.NEGATIVE_INFINITY),
    sounding: true,
    cutTail: cutTail(peaks, loudest, edges),
    cutHead: edges.first > CUT.absolute && edges.first > loudest + CUT.relative ? edges.first : null,
    noise: noiseBehind(peaks, loudest, duration),
  };
}

/** The last hundredths still sound, and the last two milliseconds as loud as what came before: nothing dies away. */
function cutTail(peaks: Float32Array, loudest: Dbfs, { last, beforeLast }: EdgeReading): Dbfs | null {
  const level = peaks.slice(-CUT.hops).reduce((most, peak) => Math.max(most, peak));
  const sounds = level > CUT.absolute && level > loudest + CUT.relative;
  return sounds && last > beforeLast - CUT.fading && last > CUT.absolute ? level : null;
}
