import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import type { Compression, CompressionPlan } from "#src/dsp/kernels/processing/compressor/compression.ts";
import { tsCompression } from "#src/dsp/kernels/processing/compressor/ts-compression.ts";
import { wasmCompression } from "#src/dsp/kernels/processing/compressor/wasm-compression.ts";
import { hasSimd } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/**
 * The fastest form that runs here, for at most `longest` samples at once. Both give the same to the bit.
 *
 * @param form Takes this form and no other; for tests.
 * @throws RangeError for a form that cannot run here.
 */
export function createCompression(
  plan: CompressionPlan,
  longest: number,
  form: KernelForm = hasSimd() ? "wasm" : "typescript",
): Compression {
  return form === "wasm" ? wasmCompression(plan, longest) : tsCompression(plan);
}
