import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import type { TransientPlan, TransientShaping } from "#src/dsp/kernels/processing/transient/transient-shaping.ts";
import { tsTransientShaping } from "#src/dsp/kernels/processing/transient/ts-transient-shaping.ts";
import { wasmTransientShaping } from "#src/dsp/kernels/processing/transient/wasm-transient-shaping.ts";
import { hasSimd } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/**
 * The fastest form that runs here, for one or two channels and at most `longest` samples at once. Both give the same to the bit.
 *
 * @param form Takes this form and no other; for tests.
 * @throws RangeError for a form that cannot run here.
 */
export function createTransientShaping(
  plan: TransientPlan,
  channels: 1 | 2,
  longest: number,
  form: KernelForm = hasSimd() ? "wasm" : "typescript",
): TransientShaping {
  return form === "wasm" ? wasmTransientShaping(plan, channels, longest) : tsTransientShaping(plan, channels);
}
