import { sampleDecoder } from "#src/dsp/kernels/typescript/sample-decoder.ts";
import { bandPower, bandShares } from "#src/dsp/spectrum/band-shares.ts";
import { blockPowers } from "#src/dsp/spectrum/block-powers.ts";
import { blockStream } from "#src/dsp/spectrum/block-stream.ts";
import { blockWindow } from "#src/dsp/spectrum/block-window.ts";
import type { SpectrumBatch, SpectrumPass, SpectrumPassPlan, SpectrumTotals } from "#src/dsp/spectrum/spectrum-pass.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";

/** Frames that `input` holds: a quarter of a megabyte of stereo floats. */
const PIECE_FRAMES = 32_768;
const MOST_ANALYSED = 2;
const SMALLEST_SIZE = 16;
const LARGEST_SIZE = 65_536;

/**
 * The spectra in plain TypeScript.
 *
 * Memory is fixed. @throws RangeError for a plan that no pass can follow.
 */
export function tsSpectrumPass(plan: SpectrumPassPlan): SpectrumPass {
  checkPlan(plan);
  const { channels, size, hop } = plan;
  const analysed = Math.min(channels, MOST_ANALYSED);
  const frameBytes = BYTES_PER_SAMPLE[plan.encoding] * channels;
  const input = new Uint8Array(PIECE_FRAMES * frameBytes);
  const bytes = new DataView(input.buffer);
  const decode = sampleDecoder(plan.encoding);
  const isFloat = plan.encoding.startsWith("f");
  const planes = Array.from({ length: analysed }, () => new Float32Array(size));
  const blocks = blockSums(plan, planes);
  const cut = { pieceFrames: PIECE_FRAMES, frameBytes, size, hop };
  return {
    input,
    ...blockStream(cut, {
      ...blocks,
      fill: (frame, at, count) => {
        planes.forEach((plane, channel) => {
          decode(bytes, frame * frameBytes + (channel * frameBytes) / channels, frameBytes, plane, at, count);
          if (isFloat) bound(plane, at, count);
        });
      },
      silence: (at) => {
        for (const plane of planes) plane.fill(0, at);
      },
      end: () => {
        blocks.add();
        for (const plane of planes) plane.copyWithin(0, hop);
      },
    }),
  };
}

/** +240 dBFS: beyond it the powers of a block leave the 32 bits that the WebAssembly form sums in. */
const LOUDEST_SAMPLE = 1e12;

function bound(plane: Float32Array, from: number, count: number): void {
  for (let i = from; i < from + count; i++) plane[i] = Math.min(LOUDEST_SAMPLE, Math.max(-LOUDEST_SAMPLE, plane[i]!));
}

/** Adds up the blocks that stand in `planes` one after the other. */
function blockSums(plan: SpectrumPassPlan, planes: readonly Float32Array[]) {
  const { sampleRate, size, hop, window, bandEdges, bandWeight } = plan;
  const block = blockPowers(planes, blockWindow(window, size));
  const shares = bandShares(bandEdges, size, sampleRate, bandWeight);
  const power = block.power.map(({ length }) => new Float64Array(length));
  const cross = new Float64Array(block.cross.length);
  const bands: number[] = [];
  const bandCross: number[] = [];
  let count = 0;
  let blocks = 0;
  return {
    add() {
      block.measure();
      addTo(cross, block.cross);
      block.power.forEach((bins, channel) => {
        addTo(power[channel]!, bins);
        for (const share of shares) bands.push(bandPower(share, bins));
      });
      for (const share of shares) bandCross.push(bandPower(share, block.cross));
      count++;
      blocks++;
    },
    clear() {
      bands.length = 0;
      bandCross.length = 0;
      count = 0;
    },
    batch: (): SpectrumBatch => ({ count, bands: Float64Array.from(bands), cross: Float64Array.from(bandCross) }),
    totals(frames: number): SpectrumTotals {
      const scale = frames === 0 ? 0 : hop / frames;
      const scaled = (sums: Float64Array) => sums.map((sum) => sum * scale);
      return { frames, blocks, power: power.map(scaled), cross: scaled(cross) };
    },
  };
}

function addTo(sums: Float64Array, values: Float64Array): void {
  for (let i = 0; i < sums.length; i++) sums[i]! += values[i]!;
}

/** @throws RangeError for a plan that no pass can follow. */
export function checkPlan({ channels, size, hop, sampleRate }: SpectrumPassPlan): void {
  if (!(Number.isInteger(channels) && channels >= 1))
    throw new RangeError(`spectrumPass: ${channels} channels are not 1 or more`);
  if (!(size >= SMALLEST_SIZE && size <= LARGEST_SIZE && Number.isInteger(Math.log2(size))))
    throw new RangeError(`spectrumPass: size ${size} is not a power of two from ${SMALLEST_SIZE} to ${LARGEST_SIZE}`);
  if (!(Number.isInteger(hop) && hop >= 1 && size % hop === 0))
    throw new RangeError(`spectrumPass: hop ${hop} does not divide ${size}`);
  if (!(sampleRate > 0)) throw new RangeError(`spectrumPass: sample rate ${sampleRate} Hz must be above 0`);
}
