import type { SignalPass, SignalPassPlan } from "#src/dsp/kernels/signal-pass.ts";
import { clippedFrom } from "#src/dsp/kernels/stream/clipped-from.ts";
import { type FoldedCascade, foldedCascade, foldedWeighting } from "#src/dsp/kernels/stream/folded-cascade.ts";
import { type Piece, pieceOf } from "#src/dsp/kernels/stream/hop-grid.ts";
import { hopSums, PAIR } from "#src/dsp/kernels/stream/hop-sums.ts";
import { type InterpolatorPairs, interpolatorPairs } from "#src/dsp/kernels/stream/interpolator-pairs.ts";
import { type SegmentKernel, segmentedPass } from "#src/dsp/kernels/stream/segmented-pass.ts";
import { encodingNumber } from "#src/dsp/kernels/webassembly/encoding-number.ts";
import { type KernelExports, type KernelGlobal, kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";
import { truePeakInterpolator } from "#src/dsp/true-peak-interpolator.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";

/** Frames of silence that empty the interpolator. */
const TAIL = 32;
/** Bytes that assembly/index.ts keeps for a channel, and where its counts of clipped samples stand. */
const CHANNEL_BYTES = 24;
const CLIPPED_RUNS = 20;

/** What assembly/index.ts exports for a pass. */
interface SignalExports extends KernelExports {
  prepare(
    encoding: number,
    channels: number,
    sampleBytes: number,
    inputBytes: number,
    longest: number,
    phasePairs: number,
    taps: number,
    bandPairs: number,
    bandStages: number,
  ): void;
  segment(offset: number, count: number): void;
  silence(count: number): void;
  readonly input: KernelGlobal;
  readonly weighting: KernelGlobal;
  readonly phases: KernelGlobal;
  readonly exactPhases: KernelGlobal;
  readonly bandCoefficients: KernelGlobal;
  readonly sums: KernelGlobal;
  readonly channelState: KernelGlobal;
  readonly bandEnergies: KernelGlobal;
  readonly hopPeak: KernelGlobal;
  readonly notFinite: KernelGlobal;
  readonly bounds: KernelGlobal;
  readonly clippedFrom: KernelGlobal;
  readonly eachHop: KernelGlobal;
}

/**
 * The pass in WebAssembly SIMD: two channels or two bands a vector, peaks four samples a vector.
 *
 * Shape: one instance with fixed memory a pass; `input` lies inside it, so that files are read straight into place.
 * @throws RangeError where there is no WebAssembly SIMD, and for a plan that no pass can follow.
 */
export function wasmSignalPass(plan: SignalPassPlan): SignalPass {
  const piece = pieceOf(plan);
  return segmentedPass(plan, piece, wasmKernel(plan, piece));
}

function wasmKernel(plan: SignalPassPlan, piece: Piece): SegmentKernel {
  const kernel = kernelInstance<SignalExports>();
  const weighting = foldedWeighting(plan.weighting);
  const bands = plan.bands.map(foldedCascade);
  const filter = plan.truePeak === "off" ? null : interpolatorPairs(truePeakInterpolator(plan.sampleRate));
  const inputBytes = piece.frames * piece.frameBytes;
  layOut(kernel, plan, piece, filter, bands);
  const memory = kernel.memory.buffer;
  const hops = Array.from(
    { length: Math.ceil(plan.channels / 2) },
    (_, pair) => new Float64Array(memory, kernel.sums.value + pair * PAIR.length * 8, PAIR.length),
  );
  const bandEnergies = new Float64Array(memory, kernel.bandEnergies.value, bands.length);
  const hopPeak = new Float64Array(memory, kernel.hopPeak.value, 1);
  const sums = hopSums(hops, plan.channelWeights, weighting.power);
  const channelState = new DataView(memory, kernel.channelState.value, plan.channels * CHANNEL_BYTES);
  const each = (read: (at: number) => number) => plan.channelWeights.map((_, channel) => read(channel * CHANNEL_BYTES));
  return {
    input: new Uint8Array(memory, kernel.input.value, inputBytes),
    add: kernel.segment,
    flush: () => {
      for (let left = TAIL; left > 0; left -= piece.hopFrames) kernel.silence(Math.min(left, piece.hopFrames));
    },
    takePeak: () => {
      const peak = hopPeak[0]!;
      hopPeak[0] = 0;
      return peak;
    },
    endHop: (ledger, index) => {
      sums.endHop(ledger, index);
      for (let band = 0; band < bands.length; band++)
        ledger.bands[band]![index] = bandEnergies[band]! * bands[band]!.power;
      bandEnergies.fill(0);
    },
    totals: () => ({
      ...sums.totals(),
      samplePeak: each((at) => channelState.getFloat64(at, true)),
      truePeak: each((at) => channelState.getFloat64(at + 8, true)),
      clippedRuns: each((at) => channelState.getInt32(at + CLIPPED_RUNS, true)),
      notFinite: kernel.notFinite.value,
    }),
  };
}

function layOut(
  kernel: SignalExports,
  plan: SignalPassPlan,
  piece: Piece,
  filter: InterpolatorPairs | null,
  bands: readonly FoldedCascade[],
): void {
  const stages = Math.max(0, ...bands.map((band) => band.pairs));
  kernel.prepare(
    encodingNumber(plan.encoding),
    plan.channels,
    BYTES_PER_SAMPLE[plan.encoding],
    piece.frames * piece.frameBytes,
    piece.hopFrames,
    filter?.pairs ?? 0,
    filter?.taps ?? 0,
    Math.ceil(bands.length / 2),
    stages,
  );
  const memory = kernel.memory.buffer;
  kernel.clippedFrom.value = clippedFrom(plan.encoding);
  kernel.eachHop.value = plan.truePeak === "each-hop" ? 1 : 0;
  const { coefficients } = foldedWeighting(plan.weighting);
  const [c1, c2, a1, a2, , , e1, e2] = coefficients;
  const weights = Float64Array.of(c1!, c2!, a1!, a2!, e1!, e2!);
  twoLanes(memory, kernel.weighting.value, weights, weights, 0);
  if (filter) {
    new Float64Array(memory, kernel.bounds.value, 3).set([filter.bound, filter.smooth.level, filter.smooth.bend]);
    new Float64Array(memory, kernel.exactPhases.value, filter.folded.length).set(filter.folded);
    const lanes = new Float32Array(memory, kernel.phases.value, filter.folded.length * 4);
    for (const [index, tap] of filter.folded.entries()) lanes.fill(tap, index * 4, index * 4 + 4);
  }
  for (let lane = 0; lane < bands.length; lane += 2)
    for (let stage = 0; stage < stages; stage++) {
      const at = kernel.bandCoefficients.value + ((lane / 2) * stages + stage) * 128;
      twoLanes(memory, at, bands[lane]?.coefficients, bands[lane + 1]?.coefficients, stage * 8);
    }
}

/** Eight coefficients of two filters, lane by lane; what is missing changes nothing (all 0). */
function twoLanes(
  memory: ArrayBuffer,
  at: number,
  one: Float64Array | undefined,
  other: Float64Array | undefined,
  from: number,
): void {
  const lanes = new Float64Array(memory, at, 16);
  for (let i = 0; i < 8; i++) {
    lanes[2 * i] = one?.[from + i] ?? 0;
    lanes[2 * i + 1] = other?.[from + i] ?? 0;
  }
}
