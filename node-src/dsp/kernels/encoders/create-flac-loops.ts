import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import type { FlacLoops } from "#src/dsp/kernels/encoders/flac-loops.ts";
import { tsFlacLoops } from "#src/dsp/kernels/encoders/ts-flac-loops.ts";
import { wasmFlacLoops } from "#src/dsp/kernels/encoders/wasm-flac-loops.ts";
import { hasSimd } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/**
 * The fastest loops that run here. Both forms give the same bits.
 *
 * @param form Takes this form and no other; for tests.
 * @throws RangeError for a form that cannot run here.
 */
export function createFlacLoops(
  channels: number,
  sampleBytes: number,
  form: KernelForm = hasSimd() ? "wasm" : "typescript",
): FlacLoops {
  return form === "wasm" ? wasmFlacLoops(channels, sampleBytes) : tsFlacLoops(channels, sampleBytes);
}
