import { DECODER_BINARY } from "#src/dsp/kernels/decoders/decoder-binary.ts";
import { type KernelExports, type KernelGlobal, kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/** What assembly/decoders/polyphase.ts exports. */
interface FilterExports extends KernelExports {
  prepareFilter(channels: number): void;
  filterGranule(channel: number, borders: number, longLines: number, active: number, shape: number): void;
  readonly filterTables: KernelGlobal;
  readonly filterInput: KernelGlobal;
  readonly filterOutput: KernelGlobal;
}

/** An inverse hybrid filter bank with a state for each channel. */
export interface FilterBankKernel {
  /** 576 lines go in here and are spoiled. */
  readonly lines: Float32Array;
  /** 576 samples stand here after `run`. */
  readonly samples: Float32Array;
  /**
   * `borders` between long subbands have their aliases reduced, `longLines` are of long blocks, from `active` on all lines are zero,
   * `shape` is the window's number.
   */
  run(channel: number, borders: number, longLines: number, active: number, shape: number): void;
}

/**
 * The filter bank of MPEG layer III in WebAssembly SIMD, in 32 bits.
 *
 * `tables` stand in the order of assembly/decoders/polyphase.ts.
 * @throws RangeError where there is no WebAssembly SIMD.
 */
export function wasmFilterBank(channels: number, tables: Float32Array): FilterBankKernel {
  const kernel = kernelInstance<FilterExports>(DECODER_BINARY);
  kernel.prepareFilter(channels);
  const { buffer } = kernel.memory;
  new Float32Array(buffer, kernel.filterTables.value, tables.length).set(tables);
  return {
    lines: new Float32Array(buffer, kernel.filterInput.value, LINES),
    samples: new Float32Array(buffer, kernel.filterOutput.value, LINES),
    run: kernel.filterGranule,
  };
}

const LINES = 576;
