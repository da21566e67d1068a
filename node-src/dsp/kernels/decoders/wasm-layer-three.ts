import { DECODER_BINARY } from "#src/dsp/kernels/decoders/decoder-binary.ts";
import { type KernelExports, type KernelGlobal, kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/** What assembly/decoders/polyphase.ts and huffman-lines.ts export. */
interface LayerExports extends KernelExports {
  prepareFilter(channels: number): void;
  prepareLines(codes: number, powers: number, gains: number, rows: number): void;
  startData(length: number): void;
  decodeLines(channel: number): number;
  filterGranule(
    channel: number,
    borders: number,
    longLines: number,
    active: number,
    shape: number,
    first: number,
  ): void;
  readonly filterTables: KernelGlobal;
  readonly filterInput: KernelGlobal;
  readonly filterOutput: KernelGlobal;
  readonly layerData: KernelGlobal;
  readonly layerRequest: KernelGlobal;
  readonly layerFactors: KernelGlobal;
  readonly layerCodes: KernelGlobal;
  readonly layerPowers: KernelGlobal;
  readonly layerGains: KernelGlobal;
  readonly layerBands: KernelGlobal;
}

/** What the kernels look up. */
export interface LayerThreeTables {
  /** In the order of assembly/decoders/polyphase.ts. */
  readonly filter: Float32Array;
  /** For each of 34 tables where its code begins (0: none) and its further bits, then the codes as assembly/decoders/huffman-lines.ts reads them. */
  readonly codes: Int32Array;
  /** Sizes raised to the power 4/3. */
  readonly powers: Float32Array;
  readonly gains: Float64Array;
  /** Rows of 157: how many bands, then start, end, window (3: long) and pretab of each. */
  readonly bands: Int32Array;
}

/** Layer III with a state for each channel. */
export interface LayerThreeKernel {
  /** The 576 lines of each channel; `run` spoils them. */
  readonly lines: readonly Float32Array[];
  /** Two granules of all channels, interleaved. */
  readonly samples: Float32Array<ArrayBuffer>;
  /**
   * What `decode` does, word by word: first bit; bit behind the last; line behind the pairs; lines where the second and the third
   * table begin; three tables; the quadruples' table; the gain's place; its step; 1 for the preflag; places that the three windows
   * and long blocks are weaker; row of bands.
   */
  readonly request: Int32Array;
  /** Scale factors of the bands. */
  readonly factors: Uint8Array;
  /** Takes the data of a frame; 16 zeros follow its `length` bytes. */
  start(bytes: Uint8Array, length: number): void;
  /** Decodes and requantises a channel's lines; answers how many there are before the rest, which is zero. */
  decode(channel: number): number;
  /**
   * `borders` between long subbands have their aliases reduced, `longLines` are of long blocks, from `active` on all lines are zero,
   * `shape` is the window's number; the samples go to `samples` from frame `first` on.
   */
  run(channel: number, borders: number, longLines: number, active: number, shape: number, first: number): void;
}

/**
 * The lines and the filter bank of MPEG layer III in WebAssembly SIMD.
 *
 * Edge: a granule has less than 4096 bits, so that no request reaches beyond the first 4096 bytes of a frame's data.
 * @throws RangeError where there is no WebAssembly SIMD.
 */
export function wasmLayerThree(channels: number, tables: LayerThreeTables): LayerThreeKernel {
  const kernel = kernelInstance<LayerExports>(DECODER_BINARY);
  const { filter, codes, powers, gains, bands } = tables;
  kernel.prepareFilter(channels);
  kernel.prepareLines(codes.length, powers.length, gains.length, bands.length / ROW);
  const { buffer } = kernel.memory;
  new Float32Array(buffer, kernel.filterTables.value, filter.length).set(filter);
  new Int32Array(buffer, kernel.layerCodes.value, codes.length).set(codes);
  new Float32Array(buffer, kernel.layerPowers.value, powers.length).set(powers);
  new Float64Array(buffer, kernel.layerGains.value, gains.length).set(gains);
  new Int32Array(buffer, kernel.layerBands.value, bands.length).set(bands);
  const data = new Uint8Array(buffer, kernel.layerData.value, DATA + SPARE);
  return {
    lines: Array.from(
      { length: channels },
      (_, channel) => new Float32Array(buffer, kernel.filterInput.value + 4 * LINES * channel, LINES),
    ),
    samples: new Float32Array(buffer, kernel.filterOutput.value, 2 * LINES * channels),
    request: new Int32Array(buffer, kernel.layerRequest.value, REQUEST),
    factors: new Uint8Array(buffer, kernel.layerFactors.value, FACTORS),
    start: (bytes, length) => {
      const taken = Math.min(length, DATA);
      data.set(bytes.subarray(0, taken));
      data.fill(0, taken, taken + SPARE);
      kernel.startData(taken);
    },
    decode: kernel.decodeLines,
    run: kernel.filterGranule,
  };
}

const LINES = 576;
const DATA = 4096;
const SPARE = 16;
const REQUEST = 17;
const FACTORS = 39;
const ROW = 1 + 4 * FACTORS;
