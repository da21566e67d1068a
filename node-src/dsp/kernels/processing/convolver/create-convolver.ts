import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import type { Convolver } from "#src/dsp/kernels/processing/convolver/convolver.ts";
import { tsConvolver } from "#src/dsp/kernels/processing/convolver/ts-convolver.ts";
import { wasmConvolver } from "#src/dsp/kernels/processing/convolver/wasm-convolver.ts";
import { hasSimd } from "#src/dsp/kernels/webassembly/kernel-instance.ts";
import type { Samples } from "#src/model/units.ts";

/**
 * Convolution with a long impulse response, by Fourier transforms of its parts, in the fastest form that runs here. Both give the same to the bit.
 *
 * The parts are `size` taps each; what came in stays as spectra, each of which meets every part once. Two channels are the real and the imaginary
 * side of one transform, since the taps are real.
 * Shape: `size` a power of two, 8 or more; any number of taps. Blocks begin with the first sample, wherever the caller cuts, and come out `size` later.
 * Edge: error below 1e-15 of the largest sample times the sum of the taps' sizes. Zeros throughout give zeros.
 * Source: W. Gardner 1995, Efficient Convolution without Input-Output Delay, 1 (blocks of one size).
 * @param form Takes this form and no other; for tests.
 * @throws RangeError for another size, or a form that cannot run here.
 */
export function createConvolver(
  taps: Float64Array,
  size: Samples,
  form: KernelForm = hasSimd() ? "wasm" : "typescript",
): Convolver {
  return form === "wasm" ? wasmConvolver(taps, size) : tsConvolver(taps, size);
}
