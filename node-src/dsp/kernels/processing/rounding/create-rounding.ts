import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import type { Rounding, RoundingPlan } from "#src/dsp/kernels/processing/rounding/rounding.ts";
import { tsRounding } from "#src/dsp/kernels/processing/rounding/ts-rounding.ts";
import { wasmRounding } from "#src/dsp/kernels/processing/rounding/wasm-rounding.ts";
import { hasSimd } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/**
 * The fastest form that runs here, for at most `longest` samples at once. Both give the same to the bit.
 *
 * @param form Takes this form and no other; for tests.
 * @throws RangeError for a form that cannot run here.
 */
export function createRounding(
  plan: RoundingPlan,
  longest: number,
  form: KernelForm = hasSimd() ? "wasm" : "typescript",
): Rounding {
  return form === "wasm" ? wasmRounding(plan, longest) : tsRounding(plan);
}
