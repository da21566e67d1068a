import type { SignalPass, SignalPassPlan } from "#src/dsp/kernels/signal-pass.ts";
import { clippedFrom } from "#src/dsp/kernels/stream/clipped-from.ts";
import { foldedWeighting } from "#src/dsp/kernels/stream/folded-cascade.ts";
import { type Piece, pieceOf } from "#src/dsp/kernels/stream/hop-grid.ts";
import { interpolatorPairs } from "#src/dsp/kernels/stream/interpolator-pairs.ts";
import { bandEnergies } from "#src/dsp/kernels/typescript/band-energies.ts";
import { channelPeaks, type Plane } from "#src/dsp/kernels/typescript/channel-peaks.ts";
import type { HopLedger } from "#src/dsp/kernels/typescript/hop-ledger.ts";
import { hopSums, PAIR } from "#src/dsp/kernels/typescript/hop-sums.ts";
import { lowCut } from "#src/dsp/kernels/typescript/low-cut.ts";
import { HISTORY } from "#src/dsp/kernels/typescript/peak-search.ts";
import { sampleDecoder } from "#src/dsp/kernels/typescript/sample-decoder.ts";
import { type SegmentKernel, segmentedPass } from "#src/dsp/kernels/typescript/segmented-pass.ts";
import { addChannelEnergies, addPairEnergies, STATE_LENGTH } from "#src/dsp/kernels/typescript/weighted-energies.ts";
import { truePeakInterpolator } from "#src/dsp/true-peak-interpolator.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";

/**
 * The pass in plain TypeScript: the form that the WebAssembly one is held to, and what runs where there is no SIMD.
 *
 * Shape: each segment goes through decoding, peaks, energies and bands while it is in the first-level cache. Memory is fixed.
 */
export function tsSignalPass(plan: SignalPassPlan): SignalPass {
  const piece = pieceOf(plan);
  return segmentedPass(plan, piece, tsKernel(plan, piece));
}

function tsKernel(plan: SignalPassPlan, piece: Piece): SegmentKernel {
  const input = new Uint8Array(piece.frames * piece.frameBytes);
  const bytes = new DataView(input.buffer);
  const longest = piece.hopFrames;
  const width = BYTES_PER_SAMPLE[plan.encoding];
  const decode = sampleDecoder(plan.encoding);
  const planes = Array.from({ length: plan.channels }, () => planeOf(HISTORY + longest));
  const samples = planes.map((plane) => plane.samples);
  const peaks = planesPeaks(plan, planes, longest);
  const cut = plan.lowCut === undefined ? null : lowCut(plan.lowCut, plan.channels, longest);
  const heard = cut?.planes ?? samples;
  const energies = pairEnergies(plan, heard);
  const bands = bandEnergies(plan.bands, longest);
  let notFinite = 0;
  const keepHistory = (count: number) => {
    for (const plane of samples) plane.copyWithin(0, count, count + HISTORY);
  };
  return {
    input,
    add: (offset, count) => {
      for (let channel = 0; channel < samples.length; channel++) {
        const first = offset + channel * width;
        notFinite += decode(bytes, first, piece.frameBytes, samples[channel]!, HISTORY, count);
      }
      peaks.add(count);
      cut?.add(samples, count);
      energies.add(count);
      bands.add(heard[0]!, heard[1] ?? null, count);
      keepHistory(count);
    },
    flush: () => {
      for (let left = HISTORY; left > 0; left -= longest) {
        const count = Math.min(left, longest);
        for (const plane of samples) plane.fill(0, HISTORY, HISTORY + count);
        peaks.add(count);
        keepHistory(count);
      }
    },
    endHop: (ledger, index) => {
      peaks.endHop(ledger, index);
      energies.endHop(ledger, index);
      bands.endHop(ledger, index);
    },
    totals: () => ({ ...peaks.totals(), ...energies.totals(), notFinite }),
  };
}

/** The energies of all channels, two and two. */
function pairEnergies(plan: SignalPassPlan, samples: readonly Float32Array[]) {
  const { coefficients, power } = foldedWeighting(plan.weighting);
  const pairs = Math.ceil(samples.length / 2);
  const states = Array.from({ length: pairs }, () => new Float64Array(2 * STATE_LENGTH));
  const hops = Array.from({ length: pairs }, () => new Float64Array(PAIR.length));
  const sums = hopSums(hops, plan.channelWeights, power);
  return {
    ...sums,
    add: (count: number) => {
      for (let pair = 0; pair < pairs; pair++) {
        const left = samples[2 * pair]!;
        const right = samples[2 * pair + 1];
        if (right) addPairEnergies(left, right, HISTORY, HISTORY + count, coefficients, states[pair]!, hops[pair]!);
        else addChannelEnergies(left, HISTORY, HISTORY + count, coefficients, states[pair]!, hops[pair]!);
      }
    },
  };
}

/** The peaks of all channels together. */
function planesPeaks(plan: SignalPassPlan, planes: readonly Plane[], longest: number) {
  const filter = plan.truePeak === "off" ? null : interpolatorPairs(truePeakInterpolator(plan.sampleRate));
  const apart = plan.truePeak === "each-channel";
  const eachHop = apart || plan.truePeak === "each-hop";
  const peaks = planes.map(() => channelPeaks(filter, eachHop, clippedFrom(plan.encoding), longest));
  /** Of each channel apart, or the first alone holds that of all. */
  const hopPeaks = new Float64Array(planes.length);
  const { peakHops = 1 } = plan;
  let hops = 0;
  return {
    add: (count: number) => {
      for (let i = 0; i < peaks.length; i++) {
        const place = apart ? i : 0;
        hopPeaks[place] = peaks[i]!.add(planes[i]!, count, hopPeaks[place]!);
      }
    },
    endHop: (ledger: HopLedger, index: number) => {
      ledger.peak[index] = Math.max(...hopPeaks);
      ledger.leftPeak[index] = hopPeaks[0]!;
      ledger.rightPeak[index] = hopPeaks[1] ?? hopPeaks[0]!;
      if (++hops % peakHops === 0) hopPeaks.fill(0);
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
