import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import type { LimiterKernel, LimiterStage } from "#src/dsp/kernels/processing/limiter/limiter-stage.ts";
import { tsLimiter } from "#src/dsp/kernels/processing/limiter/ts-limiter.ts";
import { wasmLimiter } from "#src/dsp/kernels/processing/limiter/wasm-limiter.ts";
import { hasSimd } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/**
 * The fastest form that runs here, for one or two channels and at most `longest` samples at once. Both give the same to the bit.
 *
 * @param form Takes this form and no other; for tests.
 * @throws RangeError for a form that cannot run here.
 */
export function createLimiterKernel(
  stages: readonly LimiterStage[],
  channels: number,
  longest: number,
  form: KernelForm = hasSimd() ? "wasm" : "typescript",
): LimiterKernel {
  return form === "wasm" ? wasmLimiter(stages, channels, longest) : tsLimiter(stages, channels);
}
