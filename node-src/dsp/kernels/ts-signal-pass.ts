import { foldedWeighting } from "#src/dsp/kernels/folded-cascade.ts";
import { hopEnd, pieceOf, wholeFrames } from "#src/dsp/kernels/hop-grid.ts";
import { interpolatorPairs } from "#src/dsp/kernels/interpolator-pairs.ts";
import type { HopBatch, SignalPass, SignalPassPlan, SignalTotals } from "#src/dsp/kernels/signal-pass.ts";
import { bandEnergies } from "#src/dsp/kernels/typescript/band-energies.ts";
import { channelEnergies } from "#src/dsp/kernels/typescript/channel-energies.ts";
import { channelPeaks } from "#src/dsp/kernels/typescript/channel-peaks.ts";
import { hopLedger } from "#src/dsp/kernels/typescript/hop-ledger.ts";
import { HISTORY } from "#src/dsp/kernels/typescript/peak-search.ts";
import { clippedFrom, sampleDecoder } from "#src/dsp/kernels/typescript/sample-decoder.ts";
import { truePeakInterpolator } from "#src/dsp/true-peak-interpolator.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";

/**
 * The pass in plain TypeScript: the form that the WebAssembly one is held to, and what runs where there is no SIMD.
 *
 * Shape: the stream is cut at every end of a hop and of a piece; each such segment goes through decoding, peaks, energies
 * and bands while it is in the first-level cache. Memory is fixed.
 */
export function tsSignalPass(plan: SignalPassPlan): SignalPass {
  const piece = pieceOf(plan);
  const input = new Uint8Array(piece.frames * piece.frameBytes);
  const segment = segmentPass(plan, piece.hopFrames, new DataView(input.buffer));
  const ledger = hopLedger(piece, plan.bands.length);
  let frame = 0;
  let hop = 0;
  return {
    input,
    advance: (bytes) => {
      const frames = wholeFrames(piece, bytes);
      ledger.clear();
      for (let done = 0; done < frames; ) {
        const end = hopEnd(hop, plan.sampleRate);
        const count = Math.min(end - frame, frames - done);
        segment.add(done * piece.frameBytes, count);
        done += count;
        frame += count;
        if (frame < end) break;
        ledger.add(segment.takeHop());
        hop++;
      }
      return ledger.batch;
    },
    finish: (): { last: HopBatch; totals: SignalTotals } => {
      segment.flush();
      ledger.clear();
      const last = segment.takeHop();
      if (last.frames > 0) ledger.add(last);
      return { last: ledger.batch, totals: segment.totals(frame) };
    },
  };
}

/** The part of the pass that knows samples and no grid. */
function segmentPass(plan: SignalPassPlan, longest: number, bytes: DataView) {
  const { channels } = plan;
  const decode = sampleDecoder(plan.encoding);
  const stride = BYTES_PER_SAMPLE[plan.encoding] * channels;
  const planes = Array.from({ length: channels }, () => new Float32Array(HISTORY + longest));
  const filter = plan.truePeak === "off" ? null : interpolatorPairs(truePeakInterpolator(plan.sampleRate));
  const peaks = planes.map(() =>
    channelPeaks(filter, plan.truePeak === "each-hop", clippedFrom(plan.encoding), longest),
  );
  const energies = channelEnergies(foldedWeighting(plan.weighting), plan.channelWeights);
  const bands = bandEnergies(plan.bands, longest);
  const bandSums = new Float64Array(plan.bands.length);
  let notFinite = 0;
  let hopFrames = 0;
  let hopPeak = 0;
  const keepHistory = (count: number) => {
    for (const plane of planes) plane.copyWithin(0, count, count + HISTORY);
  };
  const addPeaks = (count: number) => {
    for (let channel = 0; channel < channels; channel++)
      hopPeak = peaks[channel]!.add(planes[channel]!, count, hopPeak);
  };
  return {
    add: (offset: number, count: number) => {
      for (let channel = 0; channel < channels; channel++)
        notFinite += decode(bytes, offset + (channel * stride) / channels, stride, planes[channel]!, HISTORY, count);
      addPeaks(count);
      energies.add(planes, HISTORY, HISTORY + count);
      bands(planes[0]!, planes[1] ?? null, count, bandSums);
      hopFrames += count;
      keepHistory(count);
    },
    /** Zeros after the end, until the last sample has left the interpolator. */
    flush: () => {
      for (let left = HISTORY; left > 0; left -= longest) {
        const count = Math.min(left, longest);
        for (const plane of planes) plane.fill(0, HISTORY, HISTORY + count);
        addPeaks(count);
        keepHistory(count);
      }
    },
    takeHop: () => {
      const entry = { frames: hopFrames, peak: hopPeak, ...energies.takeHop(), bands: bandSums.slice() };
      hopFrames = 0;
      hopPeak = 0;
      bandSums.fill(0);
      return entry;
    },
    totals: (frames: number): SignalTotals => ({
      frames,
      samplePeak: peaks.map((peak) => peak.samplePeak),
      truePeak: peaks.map((peak) => peak.truePeak),
      ...energies.totals(),
      clippedRuns: peaks.map((peak) => peak.clippedRuns),
      notFinite,
    }),
  };
}
