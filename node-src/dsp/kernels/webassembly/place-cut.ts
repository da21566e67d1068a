import type { FoldedCascade } from "#src/dsp/kernels/stream/folded-cascade.ts";
import type { KernelExports, KernelGlobal } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/** What assembly/levels/low-cut.ts exports. */
export interface CutExports {
  readonly cutCoefficients: KernelGlobal;
  readonly cutGain: KernelGlobal;
}

/** Puts the sections of a low cut where the kernel looks for them, each value twice: once for each of two channels. */
export function placeCut(
  { memory, cutCoefficients, cutGain }: KernelExports & CutExports,
  { coefficients, power }: FoldedCascade,
): void {
  const lanes = new Float64Array(memory.buffer, cutCoefficients.value, 2 * coefficients.length);
  for (const [index, value] of coefficients.entries()) lanes.fill(value, 2 * index, 2 * index + 2);
  cutGain.value = Math.sqrt(power);
}
