import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import type { Crossover, Crossovers } from "#src/dsp/kernels/processing/crossover/crossover.ts";
import { tsCrossover } from "#src/dsp/kernels/processing/crossover/ts-crossover.ts";
import { wasmCrossover } from "#src/dsp/kernels/processing/crossover/wasm-crossover.ts";
import { hasSimd } from "#src/dsp/kernels/webassembly/kernel-instance.ts";
import type { Hertz } from "#src/model/units.ts";

/**
 * The fastest form that runs here, for one or two channels and at most `longest` samples at once. Both give the same to the bit.
 *
 * @param form Takes this form and no other; for tests.
 * @throws RangeError for crossovers that cannot be built at this rate, or a form that cannot run here.
 */
export function createCrossover(
  crossovers: Crossovers,
  { sampleRate, channels }: { readonly sampleRate: Hertz; readonly channels: number },
  longest: number,
  form: KernelForm = hasSimd() ? "wasm" : "typescript",
): Crossover {
  return form === "wasm"
    ? wasmCrossover(crossovers, sampleRate, channels, longest)
    : tsCrossover(crossovers, sampleRate, channels, longest);
}
