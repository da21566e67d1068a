import { amplitudeToDecibels, decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import { createLimiterKernel } from "#src/dsp/kernels/processing/limiter/create-limiter-kernel.ts";
import { stageLatency } from "#src/dsp/kernels/processing/limiter/limiter-stage.ts";
import type { Decibels, Samples } from "#src/model/units.ts";
import { checkFormat } from "#src/process/check-format.ts";
import { createProcessor, LONGEST_RUN } from "#src/process/create-processor.ts";
import { limiterStages } from "#src/process/limiter/limiter-stages.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";
import type { ReductionFollower } from "#src/process/reduction-course.ts";

/** A limiter, and what it did. */
export interface Limiter extends Processor {
  /** The largest reduction so far; 0 or less. */
  readonly deepest: Decibels;
  /** The part of it, at most, that the guard added. */
  readonly deepestGuard: Decibels;
  /** How much later than it comes in a sample meets the first stage's gain. */
  readonly reducesAfter: Samples;
}

export interface LimiterOptions {
  /** As for every kernel; for tests. */
  readonly form?: KernelForm;
  /** Told of the first stage's reduction; the guard's correction is not in it. */
  readonly follow?: ReductionFollower;
}

/**
 * A limiter of true peaks that leaves bass clean: one gain for both channels, which stands still under any steady tone.
 *
 * Shape: two stages. The first reduces what peaks need, bridges the gap between peaks that are less than half a period of 20 Hz apart, lets
 * go of single peaks fast and of what lasts slowly, and is smooth. The second guards the result with a longer filter and in a short time.
 * Latency 31.5 ms at 48 kHz. A stretch that stays under the ceiling passes to the bit, unless what is near it in time does not.
 * @param ceiling dBTP.
 * @throws RangeError for a ceiling that is no number, or another format than a processor takes.
 */
export function limiter(format: ProcessFormat, ceiling: Decibels, { form, follow }: LimiterOptions = {}): Limiter {
  checkFormat(format);
  if (!Number.isFinite(ceiling)) throw new RangeError(`limiter: a ceiling of ${ceiling} dB is none`);
  const stages = limiterStages(format.sampleRate, decibelsToAmplitude(ceiling));
  const kernel = createLimiterKernel(stages, format.channels, LONGEST_RUN, form);
  let [deepest, deepestGuard] = [1, 1];
  const processor = createProcessor(format, {
    latency: stages.reduce((sum, stage) => sum + stageLatency(stage), 0),
    tail: 0,
    run: (block, from, count) => {
      kernel.run(block, from, count);
      const [reduced, guarded] = kernel.deepest;
      deepest = Math.min(deepest, reduced!);
      deepestGuard = Math.min(deepestGuard, guarded!);
      follow?.(-amplitudeToDecibels(reduced!), count);
    },
    reset: () => {
      [deepest, deepestGuard] = [1, 1];
      kernel.reset();
    },
  });
  return Object.defineProperties(processor as Limiter, {
    deepest: { get: () => amplitudeToDecibels(deepest) },
    deepestGuard: { get: () => amplitudeToDecibels(deepestGuard) },
    reducesAfter: { value: stageLatency(stages[0]!) },
  });
}
