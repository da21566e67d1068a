import type { HopBatch, SignalPass, SignalPassPlan, SignalTotals } from "#src/dsp/kernels/signal-pass.ts";
import { clippedFrom } from "#src/dsp/kernels/stream/clipped-from.ts";
import { type FoldedCascade, foldedCascade, foldedWeighting } from "#src/dsp/kernels/stream/folded-cascade.ts";
import { type Piece, pieceOf, wholeFrames } from "#src/dsp/kernels/stream/hop-grid.ts";
import { type InterpolatorPairs, interpolatorPairs } from "#src/dsp/kernels/stream/interpolator-pairs.ts";
import { PAIR } from "#src/dsp/kernels/typescript/hop-sums.ts";
import { encodingNumber } from "#src/dsp/kernels/webassembly/encoding-number.ts";
import { type KernelExports, type KernelGlobal, kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";
import { type CutExports, placeCut } from "#src/dsp/kernels/webassembly/place-cut.ts";
import { truePeakInterpolator } from "#src/dsp/true-peak-interpolator.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";

/** Bytes that assembly/index.ts keeps for a channel, and where its counts of clipped samples stand. */
const CHANNEL_BYTES = 24;
const CLIPPED_RUNS = 20;

/** What assembly/index.ts calls the peaks that are wanted of each hop. */
const EACH_HOP = { off: 0, total: 0, "each-hop": 1, "each-channel": 2 } as const;

/** What assembly/index.ts exports for a pass. */
interface SignalExports extends KernelExports, CutExports {
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
    hops: number,
    cutStages: number,
  ): void;
  advance(frames: number): number;
  finish(): number;
  readonly input: KernelGlobal;
  readonly weighting: KernelGlobal;
  readonly phases: KernelGlobal;
  readonly exactPhases: KernelGlobal;
  readonly bandCoefficients: KernelGlobal;
  readonly channelWeights: KernelGlobal;
  readonly bandPowers: KernelGlobal;
  readonly channelState: KernelGlobal;
  readonly ledgerFrames: KernelGlobal;
  readonly ledger: KernelGlobal;
  readonly totals: KernelGlobal;
  readonly sampleRate: KernelGlobal;
  readonly power: KernelGlobal;
  readonly notFinite: KernelGlobal;
  readonly bounds: KernelGlobal;
  readonly clippedFrom: KernelGlobal;
  readonly eachHop: KernelGlobal;
  readonly peakHops: KernelGlobal;
}

/**
 * The pass in WebAssembly SIMD: two channels or two bands a vector, peaks four samples a vector.
 *
 * Shape: one instance with fixed memory a pass; `input` lies inside it, so that files are read straight into place.
 * @throws RangeError where there is no WebAssembly SIMD, and for a plan that no pass can follow.
 */
export function wasmSignalPass(plan: SignalPassPlan): SignalPass {
  const piece = pieceOf(plan);
  const kernel = kernelInstance<SignalExports>();
  layOut(kernel, plan, piece);
  const ledger = ledgerViews(kernel, piece, plan.bands.length);
  let frames = 0;
  return {
    input: new Uint8Array(kernel.memory.buffer, kernel.input.value, piece.frames * piece.frameBytes),
    advance: (bytes) => {
      const given = wholeFrames(piece, bytes);
      frames += given;
      ledger.count = kernel.advance(given);
      return ledger;
    },
    finish: () => {
      ledger.count = kernel.finish();
      return { last: ledger, totals: { frames, ...totalsOf(kernel, plan.channels) } };
    },
  };
}

/** The hops as they stand in the kernel's memory, column by column. */
function ledgerViews(
  kernel: SignalExports,
  piece: Piece,
  bands: number,
): { -readonly [K in keyof HopBatch]: HopBatch[K] } {
  const memory = kernel.memory.buffer;
  const column = (index: number) => new Float64Array(memory, kernel.ledger.value + index * piece.hops * 8, piece.hops);
  return {
    count: 0,
    frames: new Int32Array(memory, kernel.ledgerFrames.value, piece.hops),
    energy: column(0),
    peak: column(1),
    leftLeft: column(2),
    rightRight: column(3),
    leftRight: column(4),
    monoEnergy: column(5),
    leftPeak: column(6),
    rightPeak: column(7),
    weightedLeft: column(8),
    weightedRight: column(9),
    weightedCross: column(10),
    bands: Array.from({ length: bands }, (_, band) => column(11 + band)),
  };
}

function totalsOf(kernel: SignalExports, channels: number): Omit<SignalTotals, "frames"> {
  const memory = kernel.memory.buffer;
  const state = new DataView(memory, kernel.channelState.value, channels * CHANNEL_BYTES);
  const sums = new Float64Array(memory, kernel.totals.value, Math.ceil(channels / 2) * PAIR.length);
  const each = <Value>(read: (channel: number) => Value) =>
    Array.from({ length: channels }, (_, channel) => read(channel));
  const sum = (channel: number, place: number) => sums[(channel >> 1) * PAIR.length + place + (channel & 1)]!;
  return {
    samplePeak: each((channel) => state.getFloat64(channel * CHANNEL_BYTES, true)),
    truePeak: each((channel) => state.getFloat64(channel * CHANNEL_BYTES + 8, true)),
    sum: each((channel) => sum(channel, PAIR.L)),
    sumOfSquares: each((channel) => sum(channel, PAIR.LL)),
    clippedRuns: each((channel) => state.getInt32(channel * CHANNEL_BYTES + CLIPPED_RUNS, true)),
    notFinite: kernel.notFinite.value,
  };
}

function layOut(kernel: SignalExports, plan: SignalPassPlan, piece: Piece): void {
  const filter = plan.truePeak === "off" ? null : interpolatorPairs(truePeakInterpolator(plan.sampleRate));
  const bands = plan.bands.map(foldedCascade);
  const stages = Math.max(0, ...bands.map((band) => band.pairs));
  const cut = plan.lowCut === undefined ? null : foldedCascade(plan.lowCut);
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
    piece.hops,
    cut?.pairs ?? 0,
  );
  kernel.sampleRate.value = plan.sampleRate;
  kernel.clippedFrom.value = clippedFrom(plan.encoding);
  kernel.eachHop.value = EACH_HOP[plan.truePeak];
  kernel.peakHops.value = plan.peakHops ?? 1;
  placeWeighting(kernel, plan);
  if (filter) placePhases(kernel, filter);
  if (cut) placeCut(kernel, cut);
  placeBands(kernel, bands, stages);
}

function placeWeighting(kernel: SignalExports, plan: SignalPassPlan): void {
  const memory = kernel.memory.buffer;
  const { coefficients, power } = foldedWeighting(plan.weighting);
  const [c1, c2, a1, a2, , , e1, e2] = coefficients;
  const weights = Float64Array.of(c1!, c2!, a1!, a2!, e1!, e2!);
  twoLanes(memory, kernel.weighting.value, weights, weights, 0);
  new Float64Array(memory, kernel.channelWeights.value, plan.channels).set(plan.channelWeights);
  kernel.power.value = power;
}

function placePhases(kernel: SignalExports, { bound, smooth, outer, folded }: InterpolatorPairs): void {
  const memory = kernel.memory.buffer;
  new Float64Array(memory, kernel.bounds.value, 4).set([bound, smooth.level, smooth.bend, outer]);
  new Float64Array(memory, kernel.exactPhases.value, folded.length).set(folded);
  const lanes = new Float32Array(memory, kernel.phases.value, folded.length * 4);
  for (const [index, tap] of folded.entries()) lanes.fill(tap, index * 4, index * 4 + 4);
}

function placeBands(kernel: SignalExports, bands: readonly FoldedCascade[], stages: number): void {
  const memory = kernel.memory.buffer;
  for (let lane = 0; lane < bands.length; lane += 2)
    for (let stage = 0; stage < stages; stage++) {
      const at = kernel.bandCoefficients.value + ((lane / 2) * stages + stage) * 128;
      twoLanes(memory, at, bands[lane]?.coefficients, bands[lane + 1]?.coefficients, stage * 8);
    }
  new Float64Array(memory, kernel.bandPowers.value, bands.length).set(bands.map((band) => band.power));
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
