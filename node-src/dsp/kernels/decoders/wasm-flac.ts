import { DECODER_BINARY } from "#src/dsp/kernels/decoders/decoder-binary.ts";
import { type KernelExports, type KernelGlobal, kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/** What assembly/decoders/flac.ts exports. */
interface FlacExports extends KernelExports {
  prepareFlac(channels: number, inputBytes: number, block: number): void;
  decodeFlac(
    length: number,
    header: number,
    size: number,
    bits: number,
    stereo: number,
    sampleBytes: number,
    shift: number,
  ): number;
  readonly flacInput: KernelGlobal;
  readonly flacOutput: KernelGlobal;
}

/** One frame: its header takes the first `header` bytes, and it holds `size` samples of each channel. */
export interface FlacKernelFrame {
  readonly header: number;
  readonly size: number;
  /** 0: as they are; 1: left and side; 2: side and right; 3: middle and side. */
  readonly stereo: number;
}

export interface FlacKernel {
  /** Decodes the frame at the start of `bytes`: answers its length, 0 for a damaged one, -1 for one that goes on behind them. */
  decode(bytes: Uint8Array, frame: FlacKernelFrame): number;
  /** The samples decoded last, interleaved and little-endian, until the next call. */
  readonly samples: Uint8Array;
}

/**
 * Decodes FLAC frames of so many channels and of up to 31 bits, left-justified in `sampleBytes` bytes (2, 3 or 4), in WebAssembly SIMD.
 *
 * Memory follows the largest frame met. Source: RFC 9639, 9.
 * @throws RangeError where there is no WebAssembly SIMD.
 */
export function wasmFlac(channels: number, bits: number, sampleBytes: number): FlacKernel {
  const made = (inputBytes: number, block: number) => {
    const kernel = kernelInstance<FlacExports>(DECODER_BINARY);
    kernel.prepareFlac(channels, inputBytes, block);
    const { buffer } = kernel.memory;
    return {
      kernel,
      input: new Uint8Array(buffer, kernel.flacInput.value, inputBytes),
      output: new Uint8Array(buffer, kernel.flacOutput.value, block * channels * sampleBytes),
      block,
    };
  };
  let held = made(FIRST_BYTES, FIRST_BLOCK);
  let samples = held.output;
  const makeRoom = (inputBytes: number, block: number): void => {
    if (inputBytes <= held.input.length && block <= held.block) return;
    held = made(inputBytes <= held.input.length ? held.input.length : 2 * inputBytes, Math.max(held.block, block));
  };
  return {
    get samples() {
      return samples;
    },
    decode: (bytes, { header, size, stereo }) => {
      makeRoom(bytes.length, size);
      held.input.set(bytes);
      const shift = 8 * sampleBytes - bits;
      const length = held.kernel.decodeFlac(bytes.length, header, size, bits, stereo, sampleBytes, shift);
      samples = held.output.subarray(0, size * channels * sampleBytes);
      return length;
    },
  };
}

const FIRST_BYTES = 1 << 16;
const FIRST_BLOCK = 4608;
