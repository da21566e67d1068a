import { kernelPlanes, type PlaneExports } from "#src/dsp/kernels/processing/kernel-planes.ts";
import { POWER_TERMS, type Shaper, type ShaperPlan } from "#src/dsp/kernels/processing/shaper/shaper.ts";
import { WASM_BINARY } from "#src/dsp/kernels/processing/shaper/wasm-binary.ts";
import { type KernelGlobal, kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/** What assembly/shaper exports. */
interface ShaperExports extends PlaneExports {
  /** Says where the taps of the next doubling go; from the lowest rate up. */
  addDoubling(pairs: number, wait: number): number;
  prepare(longest: number, latency: number): void;
  setCurve(evenDrive: number, even: number, oddDrive: number): void;
  setSum(dry: number, wet: number, follow: number): void;
  run(frames: number): void;
  settle(): void;
  rest(): void;
  readonly powers: KernelGlobal;
}

/** The shaper in WebAssembly SIMD: a channel a lane. @throws RangeError where there is no WebAssembly SIMD. */
export function wasmShaper(plan: ShaperPlan, longest: number): Shaper {
  const kernel = kernelInstance<ShaperExports>(WASM_BINARY);
  const put = (at: number, values: ArrayLike<number>) =>
    new Float64Array(kernel.memory.buffer, at, values.length).set(values);
  for (const { taps, wait } of plan.oversampling.stages) put(kernel.addDoubling(taps.length, wait), taps);
  kernel.prepare(longest, plan.oversampling.latency);
  put(kernel.powers.value, POWER_TERMS);
  kernel.setCurve(plan.evenDrive, plan.even, plan.oddDrive);
  kernel.setSum(plan.dry, plan.wet, plan.follow);
  const planes = kernelPlanes(kernel, longest);
  return {
    run: (block, from, count) => {
      planes.put(block, from, count);
      kernel.run(count);
      planes.take(block, from, count);
    },
    settle: () => kernel.settle(),
    reset: () => kernel.rest(),
  };
}
