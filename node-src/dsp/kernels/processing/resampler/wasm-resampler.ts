import { kernelPlanes, type PlaneExports } from "#src/dsp/kernels/processing/kernel-planes.ts";
import {
  mostOut,
  type Resampler,
  type ResamplerOrder,
  silenceBefore,
} from "#src/dsp/kernels/processing/resampler/resampler.ts";
import { WASM_BINARY } from "#src/dsp/kernels/processing/resampler/wasm-binary.ts";
import { type KernelGlobal, kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/** What assembly/resampler exports. */
interface ResamplerExports extends PlaneExports {
  prepare(rows: number, taps: number, silence: number, longest: number, mostOut: number): void;
  /** @param sliding Phases of a sliding filter, between which weights are found; 0 for one that has them all. */
  setRatio(phases: number, step: number, sliding: number): void;
  run(frames: number): number;
  rest(): void;
  readonly weights: KernelGlobal;
  readonly outLeft: KernelGlobal;
  readonly outRight: KernelGlobal;
}

/** The resampler in WebAssembly SIMD: a channel a lane. @throws RangeError where there is no WebAssembly SIMD. */
export function wasmResampler(order: ResamplerOrder): Resampler {
  const { filter, phases, step, channels, longest } = order;
  const kernel = kernelInstance<ResamplerExports>(WASM_BINARY);
  const rows = filter.weights.length / filter.taps;
  kernel.prepare(rows, filter.taps, silenceBefore(order), longest, mostOut(order));
  kernel.setRatio(phases, step, phases === filter.phases ? 0 : filter.phases);
  const view = ({ value }: KernelGlobal, length: number) => new Float64Array(kernel.memory.buffer, value, length);
  view(kernel.weights, filter.weights.length).set(filter.weights);
  const planes = kernelPlanes(kernel, longest);
  return {
    out: [kernel.outLeft, kernel.outRight].slice(0, channels).map((start) => view(start, mostOut(order))),
    run: (block, from, count) => {
      planes.put(block, from, count);
      return kernel.run(count);
    },
    reset: () => kernel.rest(),
  };
}
