import { sampleDecoder } from "#src/dsp/kernels/typescript/sample-decoder.ts";
import { bandPower, bandShares } from "#src/dsp/spectrum/band-shares.ts";
import { blockWindow } from "#src/dsp/spectrum/block-window.ts";
import { complexTransform } from "#src/dsp/spectrum/complex-transform.ts";
import type { SpectrumBatch, SpectrumPass, SpectrumPassPlan, SpectrumTotals } from "#src/dsp/spectrum/spectrum-pass.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";

/** Frames that `input` holds: a quarter of a megabyte of stereo floats. */
const PIECE_FRAMES = 32_768;
const MOST_ANALYSED = 2;
const SMALLEST_SIZE = 16;
const LARGEST_SIZE = 65_536;

/**
 * The spectra in plain TypeScript: one complex transform for both channels (left + i right).
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
  const planes = Array.from({ length: analysed }, () => new Float32Array(size));
  const blocks = blockSums(plan, planes);
  let frames = 0;
  let filled = size - hop;

  const endBlock = () => {
    blocks.add();
    for (const plane of planes) plane.copyWithin(0, hop);
    filled = size - hop;
  };
  return {
    input,
    advance(count) {
      const given = count / frameBytes;
      if (!(Number.isInteger(given) && given >= 0 && given <= PIECE_FRAMES))
        throw new RangeError(`spectrumPass: ${count} bytes are not 0 to ${PIECE_FRAMES} frames of ${frameBytes} bytes`);
      blocks.clear();
      for (let done = 0; done < given; ) {
        const take = Math.min(size - filled, given - done);
        planes.forEach((plane, channel) => {
          decode(bytes, done * frameBytes + (channel * frameBytes) / channels, frameBytes, plane, filled, take);
        });
        filled += take;
        done += take;
        if (filled === size) endBlock();
      }
      frames += given;
      return blocks.batch();
    },
    finish() {
      blocks.clear();
      const waiting = filled > size - hop;
      const left = frames === 0 ? 0 : size / hop - (waiting ? 0 : 1);
      for (let i = 0; i < left; i++) {
        for (const plane of planes) plane.fill(0, filled);
        endBlock();
      }
      return { last: blocks.batch(), totals: blocks.totals(frames) };
    },
  };
}

/** Windows, transforms and adds up the block that stands in `planes`. */
function blockSums({ sampleRate, size, hop, window, bandEdges }: SpectrumPassPlan, planes: readonly Float32Array[]) {
  const weights = blockWindow(window, size);
  const windowPower = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const transform = complexTransform(size);
  const shares = bandShares(bandEdges, size, sampleRate);
  const [left, right] = [planes[0]!, planes[1]];
  const [re, im] = [new Float64Array(size), new Float64Array(size)];
  const block = planes.map(() => new Float64Array(size / 2 + 1));
  const power = planes.map(() => new Float64Array(size / 2 + 1));
  const cross = new Float64Array(size / 2 + 1);
  const bands: number[] = [];
  let count = 0;
  let blocks = 0;
  return {
    add() {
      for (let n = 0; n < size; n++) {
        re[n] = weights[n]! * left[n]!;
        im[n] = right === undefined ? 0 : weights[n]! * right[n]!;
      }
      transform.forward(re, im);
      separate(re, im, block, cross, 1 / (size * windowPower));
      block.forEach((bins, channel) => {
        const sums = power[channel]!;
        for (let k = 0; k < bins.length; k++) sums[k]! += bins[k]!;
        for (const share of shares) bands.push(bandPower(share, bins));
      });
      count++;
      blocks++;
    },
    clear() {
      bands.length = 0;
      count = 0;
    },
    batch: (): SpectrumBatch => ({ count, bands: Float64Array.from(bands) }),
    totals(frames: number): SpectrumTotals {
      const scale = frames === 0 ? 0 : hop / frames;
      for (const sums of [...power, cross]) for (let k = 0; k < sums.length; k++) sums[k]! *= scale;
      return { frames, blocks, power, cross };
    },
  };
}

/** Takes the transform of left + i right apart: mean square a bin of each channel into `block`, the cross-spectrum onto `cross`. */
function separate(
  re: Float64Array,
  im: Float64Array,
  block: readonly Float64Array[],
  cross: Float64Array,
  scale: number,
): void {
  const size = re.length;
  const [left, right] = [block[0]!, block[1]];
  for (let k = 0; k <= size / 2; k++) {
    const mirror = (size - k) % size;
    const leftRe = re[k]! + re[mirror]!;
    const leftIm = im[k]! - im[mirror]!;
    const rightRe = im[k]! + im[mirror]!;
    const rightIm = re[mirror]! - re[k]!;
    const factor = ((k === 0 || k === size / 2 ? 1 : 2) * scale) / 4;
    left[k] = factor * (leftRe * leftRe + leftIm * leftIm);
    if (right === undefined) continue;
    right[k] = factor * (rightRe * rightRe + rightIm * rightIm);
    cross[k]! += factor * (leftRe * rightRe + leftIm * rightIm);
  }
}

function checkPlan({ channels, size, hop, sampleRate }: SpectrumPassPlan): void {
  if (!(Number.isInteger(channels) && channels >= 1))
    throw new RangeError(`spectrumPass: ${channels} channels are not 1 or more`);
  if (!(size >= SMALLEST_SIZE && size <= LARGEST_SIZE && Number.isInteger(Math.log2(size))))
    throw new RangeError(`spectrumPass: size ${size} is not a power of two from ${SMALLEST_SIZE} to ${LARGEST_SIZE}`);
  if (!(Number.isInteger(hop) && hop >= 1 && size % hop === 0))
    throw new RangeError(`spectrumPass: hop ${hop} does not divide ${size}`);
  if (!(sampleRate > 0)) throw new RangeError(`spectrumPass: sample rate ${sampleRate} Hz must be above 0`);
}
