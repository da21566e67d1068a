import {
  bothSides,
  type Compression,
  type CompressionPlan,
  TRACE_STEP,
} from "#src/dsp/kernels/processing/compressor/compression.ts";
import {
  compressionNumbers,
  compressionTimes,
  LINK,
  numberList,
} from "#src/dsp/kernels/processing/compressor/compression-numbers.ts";
import { WASM_BINARY } from "#src/dsp/kernels/processing/compressor/wasm-binary.ts";
import { kernelPlanes, type PlaneExports } from "#src/dsp/kernels/processing/kernel-planes.ts";
import { DECIBELS_OF_TWO } from "#src/dsp/kernels/processing/powers-of-two.ts";
import { type KernelGlobal, kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/** What assembly/compressor exports. */
interface CompressorExports extends PlaneExports {
  prepare(longest: number, delay: number, hold: number): void;
  run(frames: number, own: number): number;
  settle(): void;
  rest(): void;
  readonly keyLeft: KernelGlobal;
  readonly keyRight: KernelGlobal;
  readonly numbers: KernelGlobal;
  readonly trace: KernelGlobal;
}

/** A compressor in WebAssembly SIMD, a channel a lane. @throws RangeError where there is no WebAssembly SIMD. */
export function wasmCompression(plan: CompressionPlan, longest: number): Compression {
  const kernel = kernelInstance<CompressorExports>(WASM_BINARY);
  const { delay, window } = compressionTimes(plan);
  kernel.prepare(longest, delay, window);
  const { memory, keyLeft, keyRight } = kernel;
  const sound = kernelPlanes(kernel, longest);
  const keys = kernelPlanes({ memory, left: keyLeft, right: keyRight }, longest);
  const numbers = numberList(compressionNumbers(plan));
  const written = new Float64Array(memory.buffer, kernel.numbers.value, numbers.length);
  written.set(numbers);
  const link = written.subarray(LINK, LINK + 1);
  const trace = new Float64Array(memory.buffer, kernel.trace.value, Math.ceil(longest / TRACE_STEP) + 1);
  let traced = 0;
  return {
    latency: delay,
    run: (block, key, from, count) => {
      link[0] = key.length > block.length ? 1 : numbers[LINK]!;
      sound.put(bothSides(block), from, count);
      if (key !== block) keys.put(bothSides(key), from, count);
      traced = kernel.run(count, key === block ? 1 : 0);
      sound.take(block, from, count);
    },
    eachReduction: (told) => {
      for (let i = 0; i < traced; i++) told(trace[i]! * DECIBELS_OF_TWO);
    },
    settle: () => kernel.settle(),
    reset: () => {
      traced = 0;
      kernel.rest();
    },
  };
}
