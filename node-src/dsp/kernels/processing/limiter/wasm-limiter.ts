import { kernelPlanes, type PlaneExports } from "#src/dsp/kernels/processing/kernel-planes.ts";
import type { LimiterKernel, LimiterStage } from "#src/dsp/kernels/processing/limiter/limiter-stage.ts";
import { peakBound } from "#src/dsp/kernels/processing/limiter/peak-bound.ts";
import { WASM_BINARY } from "#src/dsp/kernels/processing/limiter/wasm-binary.ts";
import { kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/** What assembly/limiter exports. */
interface LimiterExports extends PlaneExports {
  prepare(channels: number, longest: number): void;
  /** Answers where the filters' taps are to be written, and behind them the numbers of the stage's bound. */
  add(
    reach: number,
    shorter: number,
    doubt: number,
    ceiling: number,
    hold: number,
    lasting: number,
    peaks: number,
    slow: number,
    first: number,
    second: number,
    third: number,
  ): number;
  run(frames: number): void;
  deepest(stage: number): number;
  rest(): void;
}

/** The limiter in WebAssembly SIMD: peaks of four samples at once. @throws RangeError where there is no WebAssembly SIMD. */
export function wasmLimiter(stages: readonly LimiterStage[], channels: number, longest: number): LimiterKernel {
  const kernel = kernelInstance<LimiterExports>(WASM_BINARY);
  kernel.prepare(channels, longest);
  const taps = stages.map(({ half, shorter, doubt, ceiling, hold, lasting, release, means }) =>
    kernel.add(half.length, shorter.length, doubt, ceiling, hold, lasting, release.peaks, release.lasting, ...means),
  );
  for (const [i, stage] of stages.entries()) {
    const { taps: compared, bend, level, doubtedBend, doubtedLevel } = peakBound(stage);
    const bound = [...compared, bend, level, doubtedBend, doubtedLevel];
    const weights = [...stage.half, ...stage.shorter, ...stage.quarter, ...bound];
    new Float32Array(kernel.memory.buffer, taps[i], weights.length).set(weights);
  }
  const planes = kernelPlanes(kernel, longest);
  return {
    run: (block, from, count) => {
      planes.put(block, from, count);
      kernel.run(count);
      planes.take(block, from, count);
    },
    reset: () => kernel.rest(),
    get deepest() {
      return stages.map((_, stage) => kernel.deepest(stage));
    },
  };
}
