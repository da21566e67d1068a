import { type Crossover, type Crossovers, crossoverSections } from "#src/dsp/kernels/processing/crossover/crossover.ts";
import { WASM_BINARY } from "#src/dsp/kernels/processing/crossover/wasm-binary.ts";
import { kernelPlanes, type PlaneExports } from "#src/dsp/kernels/processing/kernel-planes.ts";
import { type KernelGlobal, kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";
import type { Hertz } from "#src/model/units.ts";

/** What assembly/crossover exports. */
interface CrossoverExports extends PlaneExports {
  prepare(longest: number): void;
  run(frames: number): void;
  join(frames: number): void;
  settle(): void;
  rest(): void;
  readonly coefficients: KernelGlobal;
  readonly bands: KernelGlobal;
}

/** The crossover in WebAssembly SIMD, a channel a lane. @throws RangeError where there is no WebAssembly SIMD. */
export function wasmCrossover(crossovers: Crossovers, sampleRate: Hertz, channels: number, longest: number): Crossover {
  const kernel = kernelInstance<CrossoverExports>(WASM_BINARY);
  kernel.prepare(longest);
  const { buffer } = kernel.memory;
  const sections = crossoverSections(crossovers, sampleRate);
  new Float64Array(buffer, kernel.coefficients.value, 3 * sections.length).set(
    sections.flatMap(({ gain, a1, a2 }) => [gain, a1, a2]),
  );
  const planes = kernelPlanes(kernel, longest);
  const bandPlane = (place: number) => new Float64Array(buffer, kernel.bands.value + 8 * longest * place, longest);
  return {
    bands: Array.from({ length: 4 }, (_, band) =>
      Array.from({ length: channels }, (_, channel) => bandPlane(2 * band + channel)),
    ),
    split: (block, from, count) => {
      planes.put(block, from, count);
      kernel.run(count);
    },
    join: (block, from, count) => {
      kernel.join(count);
      planes.take(block, from, count);
    },
    settle: () => kernel.settle(),
    reset: () => kernel.rest(),
  };
}
