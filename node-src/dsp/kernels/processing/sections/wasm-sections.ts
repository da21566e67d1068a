import type { Cascade } from "#src/dsp/biquad.ts";
import { kernelPlanes, type PlaneExports } from "#src/dsp/kernels/processing/kernel-planes.ts";
import type { Sections } from "#src/dsp/kernels/processing/sections/sections.ts";
import { WASM_BINARY } from "#src/dsp/kernels/processing/sections/wasm-binary.ts";
import { type KernelGlobal, kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/** What assembly/sections exports. */
interface SectionExports extends PlaneExports {
  prepare(sections: number, longest: number): void;
  run(frames: number): void;
  settle(): void;
  rest(): void;
  readonly coefficients: KernelGlobal;
}

/** The sections in WebAssembly SIMD: a channel a lane, two sections a pass. @throws RangeError where there is no WebAssembly SIMD. */
export function wasmSections(cascade: Cascade, longest: number): Sections {
  const kernel = kernelInstance<SectionExports>(WASM_BINARY);
  kernel.prepare(cascade.length, longest);
  const planes = kernelPlanes(kernel, longest);
  new Float64Array(kernel.memory.buffer, kernel.coefficients.value, 5 * cascade.length).set(
    cascade.flatMap(({ b0, b1, b2, a1, a2 }) => [b0, b1, b2, a1, a2]),
  );
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
