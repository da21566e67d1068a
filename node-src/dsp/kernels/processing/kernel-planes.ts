import type { KernelExports, KernelGlobal } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/** Where a processing kernel takes sound from and leaves it. One channel stands in the left plane, and the right one stays silent. */
export interface PlaneExports extends KernelExports {
  readonly left: KernelGlobal;
  readonly right: KernelGlobal;
}

/** Carries a stretch of a block into a kernel's planes, and back. */
export interface KernelPlanes {
  put(block: readonly Float64Array[], from: number, count: number): void;
  take(block: readonly Float64Array[], from: number, count: number): void;
}

/** The planes of a kernel whose memory is laid out for `longest` samples and grows no more. */
export function kernelPlanes(kernel: PlaneExports, longest: number): KernelPlanes {
  const planes = [kernel.left, kernel.right].map(({ value }) => new Float64Array(kernel.memory.buffer, value, longest));
  return {
    put: (block, from, count) => {
      for (let channel = 0; channel < block.length; channel++)
        planes[channel]!.set(stretch(block[channel]!, from, count));
    },
    take: (block, from, count) => {
      for (let channel = 0; channel < block.length; channel++)
        block[channel]!.set(stretch(planes[channel]!, 0, count), from);
    },
  };
}

function stretch(samples: Float64Array, from: number, count: number): Float64Array {
  return count === samples.length ? samples : samples.subarray(from, from + count);
}
