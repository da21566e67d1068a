import { byBlocks, type Convolver, checkBlock, partsOf } from "#src/dsp/kernels/processing/convolver/convolver.ts";
import { WASM_BINARY } from "#src/dsp/kernels/processing/convolver/wasm-binary.ts";
import type { PlaneExports } from "#src/dsp/kernels/processing/kernel-planes.ts";
import { type KernelGlobal, kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";
import type { Samples } from "#src/model/units.ts";

/** What assembly/convolver exports. */
interface ConvolverExports extends PlaneExports {
  prepare(size: number, parts: number, angles: number): void;
  transformPart(part: number): void;
  turn(): void;
  rest(): void;
  readonly turns: KernelGlobal;
  readonly parts: KernelGlobal;
  readonly outLeft: KernelGlobal;
  readonly outRight: KernelGlobal;
}

/** The convolver in WebAssembly SIMD: two butterflies at once. @throws RangeError where there is no WebAssembly SIMD. */
export function wasmConvolver(taps: Float64Array, size: Samples): Convolver {
  checkBlock(size);
  const kernel = kernelInstance<ConvolverExports>(WASM_BINARY);
  const parts = partsOf(taps, size);
  const angles = turnsOf(2 * size);
  kernel.prepare(size, parts.length, angles.length);
  const { buffer } = kernel.memory;
  const plane = (at: KernelGlobal, length: number) => new Float64Array(buffer, at.value, length);
  plane(kernel.turns, angles.length).set(angles);
  const spectra = plane(kernel.parts, 4 * size * parts.length);
  for (const [i, part] of parts.entries()) {
    spectra.set(part, 4 * size * i);
    kernel.transformPart(i);
  }
  const inputs = [kernel.left, kernel.right].map((at) => plane(at, 2 * size).subarray(size));
  const outputs = [kernel.outLeft, kernel.outRight].map((at) => plane(at, size));
  let at = 0;
  return {
    latency: size,
    run: (block, from, count) => {
      at = byBlocks(from, count, at, size, {
        step: (start, length, place) => {
          for (const [c, samples] of block.entries()) {
            const stretch = samples.subarray(start, start + length);
            inputs[c]!.set(stretch, place);
            stretch.set(outputs[c]!.subarray(place, place + length));
          }
        },
        turn: () => kernel.turn(),
      });
    },
    reset: () => {
      at = 0;
      kernel.rest();
    },
  };
}

/** The angles in the order in which assembly/convolver/transform.ts turns by them. */
function turnsOf(size: Samples): readonly number[] {
  const turns: number[] = [];
  const cosine = (n: number) => Math.cos((2 * Math.PI * n) / size);
  const minusSine = (n: number) => -Math.sin((2 * Math.PI * n) / size);
  for (const times of [1, 2, 3])
    for (const part of [cosine, minusSine]) for (let p = 0; p < size / 4; p++) turns.push(part(p * times));
  for (let length = size / 4; length >= 4; length /= 4)
    for (let p = 0; p < length / 4; p++)
      for (const times of [1, 2, 3]) {
        const n = (p * times * size) / length;
        turns.push(cosine(n), minusSine(n));
      }
  return turns;
}
