import { DECODER_BINARY } from "#src/dsp/kernels/decoders/decoder-binary.ts";
import { type KernelExports, type KernelGlobal, kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";
import { transformTurns } from "#src/dsp/kernels/webassembly/transform-turns.ts";

/** What assembly/decoders/imdct.ts exports. */
interface ImdctExports extends KernelExports {
  prepareImdct(size: number): void;
  imdctBlock(): void;
  readonly imdctSpectrum: KernelGlobal;
  readonly imdctOutput: KernelGlobal;
  readonly imdctTables: KernelGlobal;
}

/**
 * Makes the inverse MDCT for blocks of `size` samples (a power of two from 64 on) in WebAssembly SIMD, in 32 bits: half a block of
 * spectrum in, a block out. `cosine` and `sine` are the turn before and after the transform, a quarter of the size each.
 *
 * @throws RangeError where there is no WebAssembly SIMD.
 */
export function wasmImdct(
  size: number,
  cosine: Float32Array,
  sine: Float32Array,
): (spectrum: Float32Array, block: Float32Array) => void {
  const kernel = kernelInstance<ImdctExports>(DECODER_BINARY);
  kernel.prepareImdct(size);
  const { buffer } = kernel.memory;
  const turns = transformTurns(size / 4);
  const tables = new Float32Array(buffer, kernel.imdctTables.value, 3 * cosine.length + turns.length);
  tables.set(cosine);
  tables.set(sine, cosine.length);
  tables.fill(1, 2 * cosine.length, 3 * cosine.length);
  tables.set(turns, 3 * cosine.length);
  const input = new Float32Array(buffer, kernel.imdctSpectrum.value, size / 2);
  const output = new Float32Array(buffer, kernel.imdctOutput.value, size);
  return (spectrum, block) => {
    input.set(spectrum);
    kernel.imdctBlock();
    block.set(output);
  };
}
