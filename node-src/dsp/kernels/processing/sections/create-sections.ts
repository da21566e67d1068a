import type { Cascade } from "#src/dsp/biquad.ts";
import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import type { Sections } from "#src/dsp/kernels/processing/sections/sections.ts";
import { tsSections } from "#src/dsp/kernels/processing/sections/ts-sections.ts";
import { wasmSections } from "#src/dsp/kernels/processing/sections/wasm-sections.ts";
import { hasSimd } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/**
 * The fastest form that runs here, for one or two channels and at most `longest` samples at once. Both give the same to the bit.
 *
 * @param form Takes this form and no other; for tests.
 * @throws RangeError for a form that cannot run here.
 */
export function createSections(
  cascade: Cascade,
  channels: number,
  longest: number,
  form: KernelForm = hasSimd() ? "wasm" : "typescript",
): Sections {
  return form === "wasm" ? wasmSections(cascade, longest) : tsSections(cascade, channels);
}
