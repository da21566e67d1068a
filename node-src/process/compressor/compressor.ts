import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import type { Compression } from "#src/dsp/kernels/processing/compressor/compression.ts";
import { createCompression } from "#src/dsp/kernels/processing/compressor/create-compression.ts";
import type { Decibels } from "#src/model/units.ts";
import { type CompressorSettings, compressionPlan } from "#src/process/compressor/compressor-settings.ts";
import {
  type ReductionCount,
  type ReductionReading,
  reductionCount,
} from "#src/process/compressor/reduction-reading.ts";
import { createProcessor, LONGEST_RUN } from "#src/process/create-processor.ts";
import { createKeyedProcessor } from "#src/process/keyed/create-keyed-processor.ts";
import type { KeyedFormat, KeyedProcessor } from "#src/process/keyed/keyed-processor.ts";
import type { Block, ProcessFormat, Processor } from "#src/process/processor.ts";
import type { ReductionFollower } from "#src/process/reduction-course.ts";

/** What a compressor says of itself beside. */
export interface Reducing {
  readonly reduction: ReductionReading;
}

export interface CompressorOptions {
  /** As for every kernel; for tests. */
  readonly form?: KernelForm;
  /** Told of the reduction as it comes. */
  readonly follow?: ReductionFollower;
}

/**
 * A compressor that is steered by the sound that it changes: feed-forward, its detector in decibels behind the static curve.
 *
 * Source: Giannoulis, Massberg, Reiss 2012, Digital Dynamic Range Compressor Design, JAES 60(6): soft knee eq. 4, smooth decoupled detector eq. 17;
 * automatic release after theirs of 2013, Parameter Automation in a Dynamic Range Compressor, JAES 61(10).
 * Shape: latency is the lookahead. Over it and the hold, the highest level counts, so that a reduction stays until its peak has passed.
 * @throws RangeError for settings outside their ranges.
 */
export function compressor(
  format: ProcessFormat,
  settings: CompressorSettings,
  { form, follow }: CompressorOptions = {},
): Processor & Reducing {
  const { run, reduction, ...core } = compression(format, settings, form, follow);
  return Object.assign(
    createProcessor(format, { ...core, run: (block, from, count) => run(block, block, from, count) }),
    { reduction },
  );
}

/**
 * A compressor that is steered by other sound: a duck under a kick, a bed under a voice. Silence of the key changes no bit.
 *
 * Shape: as `compressor`. One channel of key steers both channels; two steer one by the louder.
 */
export function keyedCompressor(
  format: KeyedFormat,
  settings: CompressorSettings,
  form?: KernelForm,
): KeyedProcessor & Reducing {
  const { reduction, ...core } = compression(format, settings, form);
  return Object.assign(createKeyedProcessor(format, core), { reduction });
}

function compression(
  { sampleRate }: ProcessFormat,
  settings: CompressorSettings,
  form?: KernelForm,
  follow?: ReductionFollower,
) {
  const kernel = createCompression(compressionPlan(settings, sampleRate), LONGEST_RUN, form);
  const reduction: ReductionCount = reductionCount();
  return {
    latency: kernel.latency,
    tail: 0,
    reduction: reduction as ReductionReading,
    run: (block: Block, key: Block, from: number, count: number) => {
      kernel.run(block, key, from, count);
      kernel.eachReduction(reduction.add);
      if (follow !== undefined) follow(largestOf(kernel), count);
    },
    settle: () => kernel.settle(),
    reset: () => {
      reduction.reset();
      kernel.reset();
    },
  };
}

function largestOf(kernel: Pick<Compression, "eachReduction">): Decibels {
  let most = 0;
  kernel.eachReduction((reduction) => {
    most = Math.max(most, reduction);
  });
  return most;
}
