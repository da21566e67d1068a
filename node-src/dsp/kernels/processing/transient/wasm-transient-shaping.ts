import { kernelPlanes, type PlaneExports } from "#src/dsp/kernels/processing/kernel-planes.ts";
import {
  numberList,
  transientNumbers,
  transientTimes,
} from "#src/dsp/kernels/processing/transient/transient-numbers.ts";
import type { TransientPlan, TransientShaping } from "#src/dsp/kernels/processing/transient/transient-shaping.ts";
import { WASM_BINARY } from "#src/dsp/kernels/processing/transient/wasm-binary.ts";
import { type KernelGlobal, kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/** What assembly/transient exports. */
interface TransientExports extends PlaneExports {
  prepare(longest: number, channels: number, linked: number, hold: number, mean: number): void;
  run(frames: number): void;
  settle(): void;
  rest(): void;
  readonly numbers: KernelGlobal;
}

/** A transient shaper in WebAssembly SIMD: both slow envelopes in one vector, two frames a vector elsewhere. @throws RangeError where there is no WebAssembly SIMD. */
export function wasmTransientShaping(plan: TransientPlan, channels: 1 | 2, longest: number): TransientShaping {
  const kernel = kernelInstance<TransientExports>(WASM_BINARY);
  const { hold, mean, delay } = transientTimes(plan);
  const numbers = numberList(transientNumbers(plan));
  new Float64Array(kernel.memory.buffer, kernel.numbers.value, numbers.length).set(numbers);
  kernel.prepare(longest, channels, plan.linked ? 1 : 0, hold, mean);
  const planes = kernelPlanes(kernel, longest);
  return {
    latency: delay,
    run: (block, from, count) => {
      planes.put(block, from, count);
      kernel.run(count);
      planes.take(block, from, count);
    },
    settle: () => kernel.settle(),
    reset: () => kernel.rest(),
  };
}
