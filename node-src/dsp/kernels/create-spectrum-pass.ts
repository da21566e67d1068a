import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import { wasmSpectrumPass } from "#src/dsp/kernels/wasm-spectrum-pass.ts";
import { hasSimd } from "#src/dsp/kernels/webassembly/kernel-instance.ts";
import type { SpectrumPass, SpectrumPassPlan } from "#src/dsp/spectrum/spectrum-pass.ts";
import { tsSpectrumPass } from "#src/dsp/spectrum/ts-spectrum-pass.ts";

/**
 * The fastest spectrum pass that runs here.
 *
 * @param form Takes this form and no other; for tests and benches.
 * @throws RangeError for a plan that no pass can follow, or a form that cannot run here.
 */
export function createSpectrumPass(
  plan: SpectrumPassPlan,
  form: KernelForm = hasSimd() ? "wasm" : "typescript",
): SpectrumPass {
  return form === "wasm" ? wasmSpectrumPass(plan) : tsSpectrumPass(plan);
}
