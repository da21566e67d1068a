import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import { createSections } from "#src/dsp/kernels/processing/sections/create-sections.ts";
import { samplesUntilSilent } from "#src/dsp/samples-until-silent.ts";
import { HAAS_START } from "#src/knowledge/processing/haas.ts";
import { createProcessor, LONGEST_RUN } from "#src/process/create-processor.ts";
import { delay } from "#src/process/delay.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";
import { type HaasSettings, haasPlan } from "#src/process/stereo/haas/haas-settings.ts";

/**
 * Widens by a delayed middle that is sent to the side alone: what is added to the left is taken from the right, so a mono sum stays as it was.
 *
 * Shape: without latency. Bass is not sent: a Butterworth high-pass of minimum phase, 24 dB an octave, stands in front of the delay. It turns
 * what it passes ahead by 180 degrees at its corner, 78 an octave above, 38 two octaves above; the sound itself is not turned. One channel has no
 * side and passes as it is.
 * Edge: equal channels come apart. Where they do, each alone is combed: `haasCombs` says where, `judgeHaas` what sounds are not for it.
 * Source: precedence effect, Haas 1951; as a side alone, Lauridsen 1954.
 * @param form As for every kernel; for tests.
 * @throws RangeError for settings outside their ranges.
 */
export function haas(format: ProcessFormat, settings: HaasSettings = HAAS_START, form?: KernelForm): Processor {
  const { delay: late, amount, highPass } = haasPlan(settings, format.sampleRate);
  const line = delay({ sampleRate: format.sampleRate, channels: 1 }, late);
  const sections = createSections(highPass, 1, LONGEST_RUN, form);
  const sent = new Float64Array(LONGEST_RUN);
  return createProcessor(format, {
    latency: 0,
    tail: highPass.reduce((samples, section) => samples + samplesUntilSilent(section), late),
    run: ([left, right], from, count) => {
      if (right === undefined || amount === 0) return;
      for (let i = 0; i < count; i++) sent[i] = (amount * (left![from + i]! + right[from + i]!)) / 2;
      sections.run([sent], 0, count);
      line.process([sent.subarray(0, count)]);
      for (let i = 0; i < count; i++) {
        left![from + i]! += sent[i]!;
        right[from + i]! -= sent[i]!;
      }
    },
    settle: () => sections.settle(),
    reset: () => {
      sections.reset();
      line.reset();
    },
  });
}
