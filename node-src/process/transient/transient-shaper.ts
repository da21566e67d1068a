import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import { createTransientShaping } from "#src/dsp/kernels/processing/transient/create-transient-shaping.ts";
import { createProcessor, LONGEST_RUN } from "#src/process/create-processor.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";
import { type TransientSettings, transientPlan } from "#src/process/transient/transient-settings.ts";

/**
 * Raises or lowers what begins, and what falls behind it, whatever its level; what is steady stays as it is.
 *
 * Source: the difference of envelopes in decibels in place of a count of marked samples: gains that overlap were multiplied, and 53 of them came
 * to 187 dB. Here the gain is a share of `attack`, and of `sustain` a share of what that leaves, so that it never leaves what lies between 0 and
 * both, however hits follow on each other.
 * Shape: latency is 2 ms less two samples, so that a gain is whole at the first sample of what begins; no gain steps. `tail` is 0: what is raised
 * is the sound's own.
 * Edge: levels under -90 dBFS count as silence. At 0 and 0 every bit passes.
 * @param form As for every kernel; for tests.
 * @throws RangeError for gains outside -12 to 12 dB.
 */
export function transientShaper(format: ProcessFormat, settings: TransientSettings, form?: KernelForm): Processor {
  const { sampleRate, channels } = format;
  const kernel = createTransientShaping(transientPlan(settings, sampleRate), channels, LONGEST_RUN, form);
  return createProcessor(format, {
    latency: kernel.latency,
    tail: 0,
    run: (block, from, count) => kernel.run(block, from, count),
    settle: () => kernel.settle(),
    reset: () => kernel.reset(),
  });
}
