import type { Biquad } from "#src/dsp/biquad.ts";
import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import type { CrossoverSection } from "#src/dsp/kernels/processing/crossover/crossover.ts";
import { createSections } from "#src/dsp/kernels/processing/sections/create-sections.ts";
import type { Sections } from "#src/dsp/kernels/processing/sections/sections.ts";
import { samplesUntilSilent } from "#src/dsp/samples-until-silent.ts";
import type { Fraction, Samples } from "#src/model/units.ts";
import { createProcessor, LONGEST_RUN, type ProcessorCore } from "#src/process/create-processor.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";
import {
  type BandWidthPlan,
  type BandWidthSettings,
  bandWidthPlan,
  type WidthStep,
} from "#src/process/stereo/bands/band-width-settings.ts";
import { width } from "#src/process/stereo/width.ts";

/**
 * A stereo width for each band of frequencies, with no side below 120 Hz unless told: 24 dB an octave, without latency.
 *
 * Shape: only the side is split. Mid and side turn by the same all-pass, so a sound keeps its place wherever its band's width is 1, at the
 * crossovers too, and a mono sum is as loud as before at every frequency. Where all bands have one width nothing is split: `width` does it, and
 * 1 changes no bit. One channel has no side, and turns as the mid does.
 * Source: Linkwitz, Riley 1976: the lower band is two Butterworth low-passes, the upper one what they leave of the crossover's all-pass.
 * @param form As for every kernel; for tests.
 * @throws RangeError for settings outside their ranges.
 */
export function bandWidths(format: ProcessFormat, settings: BandWidthSettings, form?: KernelForm): Processor {
  const plan = bandWidthPlan(settings, format.sampleRate);
  return plan.steps.length === 0 ? width(format, plan.top) : createProcessor(format, splitting(plan, format, form));
}

function splitting({ steps, top }: BandWidthPlan, { channels }: ProcessFormat, form?: KernelForm): ProcessorCore {
  const stages = steps.map((step, i) => stageOf(step, channels, i === 0, form));
  const kernels = stages.flatMap(({ turn, low, turnAdded }) => [turn, low, ...(turnAdded ? [turnAdded] : [])]);
  /** What of a side lies below a crossover, and what is to be added to the side. */
  const [low, added] = [new Float64Array(LONGEST_RUN), new Float64Array(LONGEST_RUN)];
  return {
    latency: 0,
    tail: tailOf(steps.map(({ section }) => section)),
    run: (block, from, count) => {
      const [left, right] = block;
      added.fill(0);
      for (const stage of stages) {
        if (right !== undefined) {
          sideInto(low, left!, right, from, count);
          stage.low.run([low], 0, count);
          stage.turnAdded?.run([added], 0, count);
          for (let i = 0; i < count; i++) added[i]! += stage.change * low[i]!;
        }
        stage.turn.run(block, from, count);
      }
      if (right !== undefined) widen(left!, right, from, count, added, top);
    },
    settle: () => {
      for (const kernel of kernels) kernel.settle();
    },
    reset: () => {
      for (const kernel of kernels) kernel.reset();
    },
  };
}

/** A crossover: the all-pass of both channels, the low band of their side, and the same all-pass for what crossovers in front add, if any. */
interface Stage {
  readonly change: number;
  readonly turn: Sections;
  readonly low: Sections;
  readonly turnAdded: Sections | null;
}

function stageOf({ section, change }: WidthStep, channels: number, first: boolean, form?: KernelForm): Stage {
  const { gain, a1, a2 } = section;
  const lowPass: Biquad = { b0: gain, b1: 2 * gain, b2: gain, a1, a2 };
  const allPass: Biquad = { b0: a2, b1: a1, b2: 1, a1, a2 };
  return {
    change,
    turn: createSections([allPass], channels, LONGEST_RUN, form),
    low: createSections([lowPass, lowPass], 1, LONGEST_RUN, form),
    turnAdded: first ? null : createSections([allPass], 1, LONGEST_RUN, form),
  };
}

function sideInto(side: Float64Array, left: Float64Array, right: Float64Array, from: number, count: number): void {
  for (let i = 0; i < count; i++) side[i] = (left[from + i]! - right[from + i]!) / 2;
}

function widen(
  left: Float64Array,
  right: Float64Array,
  from: number,
  count: number,
  added: Float64Array,
  top: Fraction,
): void {
  for (let i = 0; i < count; i++) {
    const more = added[i]! + ((top - 1) * (left[from + i]! - right[from + i]!)) / 2;
    left[from + i]! += more;
    right[from + i]! -= more;
  }
}

/** Each crossover is passed twice and turned by once: three times what its poles take to fall by 120 dB. */
function tailOf(sections: readonly CrossoverSection[]): Samples {
  return sections.reduce((samples, section) => samples + 3 * samplesUntilSilent(section), 0);
}
