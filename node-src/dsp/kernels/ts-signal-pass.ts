import { foldedWeighting } from "#src/dsp/kernels/folded-cascade.ts";
import { hopEnd, pieceOf, wholeFrames } from "#src/dsp/kernels/hop-grid.ts";
import { interpolatorPairs } from "#src/dsp/kernels/interpolator-pairs.ts";
import type { HopBatch, SignalPass, SignalPassPlan, SignalTotals } from "#src/dsp/kernels/signal-pass.ts";
import { bandEnergies } from "#src/dsp/kernels/typescript/band-energies.ts";
import { channelEnergies } from "#src/dsp/kernels/typescript/channel-energies.ts";
import { channelPeaks, type Plane } from "#src/dsp/kernels/typescript/channel-peaks.ts";
import { type HopLedger, hopLedger } from "#src/dsp/kernels/typescript/hop-ledger.ts";
import { HISTORY } from "#src/dsp/kernels/typescript/peak-search.ts";
import { clippedFrom, sampleDecoder } from "#src/dsp/kernels/typescript/sample-decoder.ts";
import { truePeakInterpolator } from "#src/dsp/true-peak-interpolator.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";

/** Bytes kept free before and after the samples, for the decoder; 8 keep the samples aligned. */
const BEFORE = 8;

/**
 * The pass in plain TypeScript: the form that the WebAssembly one is held to, and what runs where there is no SIMD.
 *
 * Shape: the stream is cut at every end of a hop and of a piece; each such segment goes through decoding, peaks, energies
 * and bands while it is in the first-level cache. Memory is fixed.
 */
export function tsSignalPass(plan: SignalPassPlan): SignalPass {
  const piece = pieceOf(plan);
  const bytes = new Uint8Array(BEFORE + piece.frames * piece.frameBytes + BEFORE);
  const input = bytes.subarray(BEFORE, bytes.length - BEFORE);
  const segment = segmentPass(plan, piece.hopFrames, new DataView(bytes.buffer));
  const ledger = hopLedger(piece, plan.bands.length);
  let frame = 0;
  let hop = 0;
  return {
    input,
    advance: (length) => {
      const frames = wholeFrames(piece, length);
      ledger.count = 0;
      for (let done = 0; done < frames; ) {
        const end = hopEnd(hop, plan.sampleRate);
        const count = Math.min(end - frame, frames - done);
        segment.add(BEFORE + done * piece.frameBytes, count);
        done += count;
        frame += count;
        if (frame < end) break;
        segment.endHop(ledger);
        hop++;
      }
      return ledger;
    },
    finish: (): { last: HopBatch; totals: SignalTotals } => {
      segment.flush();
      ledger.count = 0;
      segment.endHop(ledger);
      return { last: ledger, totals: segment.totals(frame) };
    },
  };
}

/** The part of the pass that knows samples and no grid. */
function segmentPass(plan: SignalPassPlan, longest: number, bytes: DataView) {
  const { channels } = plan;
  const stride = BYTES_PER_SAMPLE[plan.encoding] * channels;
  const decode = sampleDecoder(plan.encoding);
  const planes = Array.from({ length: channels }, () => planeOf(HISTORY + longest));
  const samples = planes.map((plane) => plane.samples);
  const peaks = planesPeaks(plan, planes, longest);
  const energies = channelEnergies(foldedWeighting(plan.weighting), plan.channelWeights);
  const bands = bandEnergies(plan.bands, longest);
  let notFinite = 0;
  let hopFrames = 0;
  const keepHistory = (count: number) => {
    for (const plane of samples) plane.copyWithin(0, count, count + HISTORY);
  };
  return {
    add: (offset: number, count: number) => {
      for (let channel = 0; channel < channels; channel++)
        notFinite += decode(bytes, offset + (channel * stride) / channels, stride, samples[channel]!, HISTORY, count);
      peaks.add(count);
      energies.add(samples, HISTORY, HISTORY + count);
      bands.add(samples[0]!, samples[1] ?? null, count);
      hopFrames += count;
      keepHistory(count);
    },
    /** Zeros after the end, until the last sample has left the interpolator. */
    flush: () => {
      for (let left = HISTORY; left > 0; left -= longest) {
        const count = Math.min(left, longest);
        for (const plane of samples) plane.fill(0, HISTORY, HISTORY + count);
        peaks.add(count);
        keepHistory(count);
      }
    },
    /** Writes the hop as the ledger's next row, unless it is empty. */
    endHop: (ledger: HopLedger) => {
      ledger.frames[ledger.count] = hopFrames;
      ledger.peak[ledger.count] = peaks.takeHop();
      energies.endHop(ledger, ledger.count);
      bands.endHop(ledger, ledger.count);
      if (hopFrames > 0) ledger.count++;
      hopFrames = 0;
    },
    totals: (frames: number): SignalTotals => ({ frames, ...peaks.totals(), ...energies.totals(), notFinite }),
  };
}

/** The peaks of all channels together. */
function planesPeaks(plan: SignalPassPlan, planes: readonly Plane[], longest: number) {
  const filter = plan.truePeak === "off" ? null : interpolatorPairs(truePeakInterpolator(plan.sampleRate));
  const eachHop = plan.truePeak === "each-hop";
  const peaks = planes.map(() => channelPeaks(filter, eachHop, clippedFrom(plan.encoding), longest));
  let hopPeak = 0;
  return {
    add: (count: number) => {
      for (let i = 0; i < peaks.length; i++) hopPeak = peaks[i]!.add(planes[i]!, count, hopPeak);
    },
    takeHop: () => {
      const peak = hopPeak;
      hopPeak = 0;
      return peak;
    },
    totals: () => ({
      samplePeak: peaks.map((peak) => peak.samplePeak),
      truePeak: peaks.map((peak) => peak.truePeak),
      clippedRuns: peaks.map((peak) => peak.clippedRuns),
    }),
  };
}

function planeOf(length: number): Plane {
  const samples = new Float32Array(length);
  return { samples, bits: new Int32Array(samples.buffer) };
}
