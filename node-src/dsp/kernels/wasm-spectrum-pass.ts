import { encodingNumber } from "#src/dsp/kernels/webassembly/encoding-number.ts";
import { type KernelExports, type KernelGlobal, kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";
import { transformTurns } from "#src/dsp/kernels/webassembly/transform-turns.ts";
import { type BandShare, bandShares } from "#src/dsp/spectrum/band-shares.ts";
import { blockStream } from "#src/dsp/spectrum/block-stream.ts";
import { blockWindow } from "#src/dsp/spectrum/block-window.ts";
import type { SpectrumBatch, SpectrumPass, SpectrumPassPlan, SpectrumTotals } from "#src/dsp/spectrum/spectrum-pass.ts";
import { checkPlan } from "#src/dsp/spectrum/ts-spectrum-pass.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";

/** Frames that `input` holds: 96 KiB of stereo with 24 bits. */
const PIECE_FRAMES = 16_384;
/** Bins between the end of one array of sums and the start of the next, as in assembly/spectrum.ts. */
const SPARE = 16;
const LANES = 4;

/** What assembly/spectrum.ts exports. */
interface SpectrumExports extends KernelExports {
  prepareSpectrum(
    encoding: number,
    channels: number,
    sampleBytes: number,
    inputBytes: number,
    size: number,
    bands: number,
    shareVectors: number,
  ): void;
  fillSpectrum(offset: number, at: number, count: number): void;
  silenceSpectrum(at: number): void;
  endSpectrumBlock(hop: number): void;
  readonly spectrumInput: KernelGlobal;
  readonly spectrumWindow: KernelGlobal;
  readonly spectrumTurns: KernelGlobal;
  readonly spectrumBands: KernelGlobal;
  readonly spectrumShares: KernelGlobal;
  readonly spectrumSums: KernelGlobal;
  readonly spectrumBandPowers: KernelGlobal;
}

/**
 * The spectra in WebAssembly SIMD: window, one complex transform for both channels, powers, cross power and bands in one go.
 *
 * Shape: fixed memory, which `input` lies in. Transforms are in 32 bits, sums over blocks in 64: the amplitude of a bin
 * strays from the TypeScript form by less than two millionths (114 dB down) of the loudest one of both channels.
 * @throws RangeError where there is no WebAssembly SIMD, and for a plan that no pass can follow.
 */
export function wasmSpectrumPass(plan: SpectrumPassPlan): SpectrumPass {
  checkPlan(plan);
  const { channels, size, hop } = plan;
  const kernel = kernelInstance<SpectrumExports>();
  const frameBytes = BYTES_PER_SAMPLE[plan.encoding] * channels;
  layOut(kernel, plan, PIECE_FRAMES * frameBytes);
  const blocks = blockReader(kernel, plan);
  const cut = { pieceFrames: PIECE_FRAMES, frameBytes, size, hop };
  return {
    input: new Uint8Array(kernel.memory.buffer, kernel.spectrumInput.value, PIECE_FRAMES * frameBytes),
    ...blockStream(cut, {
      ...blocks,
      fill: (frame, at, count) => kernel.fillSpectrum(frame * frameBytes, at, count),
      silence: (at) => kernel.silenceSpectrum(at),
      end: () => {
        kernel.endSpectrumBlock(hop);
        blocks.add();
      },
    }),
  };
}

/** Takes the bands of each block, and in the end the sums, out of the kernel's memory. */
function blockReader(kernel: SpectrumExports, { channels, size, hop, bandEdges }: SpectrumPassPlan) {
  const analysed = Math.min(channels, 2);
  const memory = kernel.memory.buffer;
  const bandCount = Math.max(0, bandEdges.length - 1);
  const width = analysed * bandCount;
  const found = new Float32Array(memory, kernel.spectrumBandPowers.value, 3 * bandCount);
  const most = Math.max(Math.ceil(PIECE_FRAMES / hop) + 1, size / hop);
  const bands = new Float64Array(most * width);
  const bandCross = new Float64Array(most * bandCount);
  const bins = size / 2 + 1;
  const sums = (index: number) =>
    new Float64Array(memory, kernel.spectrumSums.value + index * (size / 2 + SPARE) * 8, bins);
  let count = 0;
  let blocks = 0;
  return {
    add() {
      bands.set(found.subarray(0, width), count * width);
      if (channels > 1) bandCross.set(found.subarray(2 * bandCount), count * bandCount);
      count++;
      blocks++;
    },
    clear() {
      count = 0;
    },
    batch: (): SpectrumBatch => ({
      count,
      bands: bands.subarray(0, count * width),
      cross: bandCross.subarray(0, count * bandCount),
    }),
    totals(frames: number): SpectrumTotals {
      const scale = frames === 0 ? 0 : hop / frames;
      const scaled = (index: number) => sums(index).map((sum) => sum * scale);
      const cross = channels === 1 ? new Float64Array(bins) : scaled(2);
      return { frames, blocks, power: Array.from({ length: analysed }, (_, channel) => scaled(channel)), cross };
    },
  };
}

function layOut(kernel: SpectrumExports, plan: SpectrumPassPlan, inputBytes: number): void {
  const { size, encoding, channels } = plan;
  const shares = bandShares(plan.bandEdges, size, plan.sampleRate, plan.bandWeight);
  const vectors = shares.map((band) => Math.ceil(band.shares.length / LANES));
  const shareVectors = vectors.reduce((sum, count) => sum + count, 0);
  kernel.prepareSpectrum(
    encodingNumber(encoding),
    channels,
    BYTES_PER_SAMPLE[encoding],
    inputBytes,
    size,
    shares.length,
    shareVectors,
  );
  const memory = kernel.memory.buffer;
  const window = blockWindow(plan.window, size);
  const power = size * window.reduce((sum, weight) => sum + weight * weight, 0);
  const gain = Math.sqrt(1 / (2 * power));
  new Float32Array(memory, kernel.spectrumWindow.value, size).set(window.map((weight) => weight * gain));
  const turns = transformTurns(size);
  new Float32Array(memory, kernel.spectrumTurns.value, turns.length).set(turns);
  placeBands(memory, kernel, shares, vectors);
}

/** Each band's first bin and vectors, and its shares filled up with zeros to whole vectors. */
function placeBands(
  memory: ArrayBuffer,
  kernel: SpectrumExports,
  shares: readonly BandShare[],
  vectors: readonly number[],
): void {
  const entries = new Int32Array(memory, kernel.spectrumBands.value, 2 * shares.length);
  let at = kernel.spectrumShares.value;
  for (const [band, share] of shares.entries()) {
    const count = vectors[band]!;
    entries.set([share.first, count], 2 * band);
    new Float32Array(memory, at, share.shares.length).set(share.shares);
    at += 16 * count;
  }
}
