import type { GranuleForm } from "#src/adapters/audio/mp3/forms/granule-form.ts";
import { kernelGranules } from "#src/adapters/audio/mp3/forms/kernel-granules.ts";
import { plainGranules } from "#src/adapters/audio/mp3/forms/plain-granules.ts";
import { hasSimd } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/**
 * The fastest form that runs here.
 *
 * The form in WebAssembly and the plain one give the same lines to the bit, and the same samples to a millionth of full scale
 * (-120 dB): the filter bank sums in 32 bits in both, in another order.
 */
export function chooseGranuleForm(
  channels: number,
  form: "wasm" | "typescript" = hasSimd() ? "wasm" : "typescript",
): GranuleForm {
  return form === "wasm" ? kernelGranules(channels) : plainGranules(channels);
}
