import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import type { BlockScanner, ScanPlan } from "#src/dsp/kernels/scan/block-scanner.ts";
import { tsBlockScanner } from "#src/dsp/kernels/scan/ts-block-scanner.ts";
import { wasmBlockScanner } from "#src/dsp/kernels/scan/wasm-block-scanner.ts";
import { hasSimd } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/**
 * The fastest scanner that runs here.
 *
 * @param form Takes this form and no other; for tests.
 * @throws RangeError for a form that cannot run here.
 */
export function createBlockScanner(plan: ScanPlan, form: KernelForm = hasSimd() ? "wasm" : "typescript"): BlockScanner {
  return form === "wasm" ? wasmBlockScanner(plan) : tsBlockScanner(plan);
}
