import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import type { LevelBank, LevelPlan } from "#src/dsp/kernels/levels/level-bank.ts";
import { tsLevelBank } from "#src/dsp/kernels/levels/ts-level-bank.ts";
import { wasmLevelBank } from "#src/dsp/kernels/levels/wasm-level-bank.ts";
import { hasSimd } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/**
 * The fastest bank that runs here.
 *
 * @param form Takes this form and no other; for tests.
 * @throws RangeError for more than two channels, or a form that cannot run here.
 */
export function createLevelBank(plan: LevelPlan, form: KernelForm = hasSimd() ? "wasm" : "typescript"): LevelBank {
  return form === "wasm" ? wasmLevelBank(plan) : tsLevelBank(plan);
}
