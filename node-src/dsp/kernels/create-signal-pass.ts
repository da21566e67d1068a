import type { SignalPass, SignalPassPlan } from "#src/dsp/kernels/signal-pass.ts";
import { tsSignalPass } from "#src/dsp/kernels/ts-signal-pass.ts";
import { wasmSignalPass } from "#src/dsp/kernels/wasm-signal-pass.ts";
import { hasSimd } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/** The two forms of every kernel; they agree to 1e-6 LU and better. */
export type KernelForm = "wasm" | "typescript";

/**
 * The fastest pass that runs here.
 *
 * @param form Takes this form and no other; for tests and benches.
 * @throws RangeError for a plan that no pass can follow, or a form that cannot run here.
 */
export function createSignalPass(
  plan: SignalPassPlan,
  form: KernelForm = hasSimd() ? "wasm" : "typescript",
): SignalPass {
  return form === "wasm" ? wasmSignalPass(plan) : tsSignalPass(plan);
}
