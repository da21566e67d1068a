import { amplitudeToDecibels, decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import { createLimiterKernel } from "#src/dsp/kernels/processing/limiter/create-limiter-kernel.ts";
import { stageLatency } from "#src/dsp/kernels/processing/limiter/limiter-stage.ts";
import type { Decibels } from "#src/model/units.ts";
import { checkFormat } from "#src/process/check-format.ts";
import { createProcessor, LONGEST_RUN } from "#src/process/create-processor.ts";
import { limiterStages } from "#src/process/limiter/limiter-stages.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";

/** A limiter, and what it did. */
export interface Limiter extends Processor {
  /** The largest reduction so far; 0 or less. */
  readonly deepest: Decibels;
  /** The part of it, at most, that the guard added. */
  readonly deepestGuard: Decibels;
}

/**
 * A limiter of true peaks that leaves bass clean: one gain for both channels, which stands still under any steady tone.
 *
 * Shape: two stages. The first reduces what peaks need, bridges the gap between peaks that are less than half a period of 20 Hz apart, lets
 * go of single peaks fast and of what lasts slowly, and is smooth. The second guards the result with a longer filter and in a short time.
 * Latency 31.5 ms at 48 kHz. A stretch that stays under the ceiling passes to the bit, unless what is near it in time does not.
 * @param ceiling dBTP.
 * @param form As for every kernel; for tests.
 * @throws RangeError for a ceiling that is no number, or another format than a processor takes.
 */
export function limiter(format: ProcessFormat, ceiling: Decibels, form?: KernelForm): Limiter {
  checkFormat(format);
  if (!Number.isFinite(ceiling)) throw new RangeError(`limiter: a ceiling of ${ceiling} dB is none`);
  const stages = limiterStages(format.sampleRate, decibelsToAmplitude(ceiling));
  const kernel = createLimiterKernel(stages, format.channels, LONGEST_RUN, form);
  const processor = createProcessor(format, {
    latency: stages.reduce((sum, stage) => sum + stageLatency(stage), 0),
    tail: 0,
    run: kernel.run,
    reset: kernel.reset,
  });
  return Object.defineProperties(processor as Limiter, {
    deepest: { get: () => amplitudeToDecibels(kernel.deepest[0]!) },
    deepestGuard: { get: () => amplitudeToDecibels(kernel.deepest[1]!) },
  });
}
