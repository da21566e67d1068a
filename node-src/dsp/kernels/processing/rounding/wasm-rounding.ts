import { kernelPlanes, type PlaneExports } from "#src/dsp/kernels/processing/kernel-planes.ts";
import {
  ALL_WHOLE,
  checkWeights,
  MOST_WEIGHTS,
  type Rounding,
  type RoundingPlan,
} from "#src/dsp/kernels/processing/rounding/rounding.ts";
import { WASM_BINARY } from "#src/dsp/kernels/processing/rounding/wasm-binary.ts";
import { type KernelGlobal, kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";
import { stateAt } from "#src/dsp/seeded-random.ts";

/** What assembly/rounding exports. */
interface RoundingExports extends PlaneExports {
  prepare(longest: number, steps: number, most: number): void;
  even(frames: number, state: number, both: number): void;
  shaped(frames: number, state: number, both: number): void;
  rest(): void;
  readonly weights: KernelGlobal;
}

/** The rounding in WebAssembly SIMD: four numbers of the sequence at once. @throws RangeError where there is no WebAssembly SIMD. */
export function wasmRounding(plan: RoundingPlan, longest: number): Rounding {
  checkWeights(plan);
  const { channels, steps, seed, weights } = plan;
  const kernel = kernelInstance<RoundingExports>(WASM_BINARY);
  kernel.prepare(longest + 1, steps, ALL_WHOLE / steps);
  new Float64Array(kernel.memory.buffer, kernel.weights.value, MOST_WEIGHTS).set(weights);
  const planes = kernelPlanes(kernel, longest);
  const round = weights.length > 0 ? kernel.shaped : kernel.even;
  return {
    run: (block, from, to, draw) => {
      planes.put(block, from, to - from);
      round(to - from, stateAt(seed, draw), channels === 2 ? 1 : 0);
      planes.take(block, from, to - from);
    },
    reset: () => kernel.rest(),
  };
}
