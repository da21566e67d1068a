import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import type { Shaper, ShaperPlan } from "#src/dsp/kernels/processing/shaper/shaper.ts";
import { tsShaper } from "#src/dsp/kernels/processing/shaper/ts-shaper.ts";
import { wasmShaper } from "#src/dsp/kernels/processing/shaper/wasm-shaper.ts";
import { hasSimd } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/**
 * The fastest form that runs here, for one or two channels and at most `longest` samples at once. Both give the same to the bit.
 *
 * @param form Takes this form and no other; for tests.
 * @throws RangeError for a form that cannot run here.
 */
export function createShaper(
  plan: ShaperPlan,
  channels: number,
  longest: number,
  form: KernelForm = hasSimd() ? "wasm" : "typescript",
): Shaper {
  return form === "wasm" ? wasmShaper(plan, longest) : tsShaper(plan, channels, longest);
}
