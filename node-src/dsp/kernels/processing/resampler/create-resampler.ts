import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import type { Resampler, ResamplerOrder } from "#src/dsp/kernels/processing/resampler/resampler.ts";
import { tsResampler } from "#src/dsp/kernels/processing/resampler/ts-resampler.ts";
import { wasmResampler } from "#src/dsp/kernels/processing/resampler/wasm-resampler.ts";
import { hasSimd } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/**
 * The fastest form that runs here. Both give the same to the bit.
 *
 * @param form Takes this form and no other; for tests.
 * @throws RangeError for a form that cannot run here.
 */
export function createResampler(
  order: ResamplerOrder,
  form: KernelForm = hasSimd() ? "wasm" : "typescript",
): Resampler {
  return form === "wasm" ? wasmResampler(order) : tsResampler(order);
}
