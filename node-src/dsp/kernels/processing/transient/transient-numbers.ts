import { DECIBELS_OF_TWO } from "#src/dsp/kernels/processing/powers-of-two.ts";
import type { TransientPlan } from "#src/dsp/kernels/processing/transient/transient-shaping.ts";
import type { Decibels, Samples, Seconds } from "#src/model/units.ts";

/** What both forms of a transient shaper count with: levels and differences are powers of two, times are factors a sample. */
export interface TransientNumbers {
  readonly floor: number;
  /** What is left after a sample of the way that an envelope has to go. */
  readonly fall: number;
  readonly rising: number;
  readonly falling: number;
  readonly ignored: number;
  /** 1 / (whole - ignored). */
  readonly per: number;
  readonly reach: number;
  /** Reductions of a whole attack and of a whole tail, in steps; less than 0 where they are raised. */
  readonly attack: number;
  readonly sustain: number;
  /** From the sum of both means to a power of two. */
  readonly scale: number;
}

/** Gains are whole multiples of a power of two by this, so that moving sums stay exact over any length and end at exactly 0. */
const GAIN_STEPS = 2 ** 28;

export function transientNumbers(plan: TransientPlan): TransientNumbers {
  const { sampleRate, attack, sustain, envelopes } = plan;
  const { fall, ignored, whole, reach, floor } = envelopes;
  const { mean } = transientTimes(plan);
  const left = (time: Seconds) => Math.exp(-1 / (time * sampleRate));
  return {
    floor: floor / DECIBELS_OF_TWO,
    fall: left(fall),
    rising: left(envelopes.attack),
    falling: left(envelopes.sustain),
    ignored: ignored / DECIBELS_OF_TWO,
    per: DECIBELS_OF_TWO / (whole - ignored),
    reach: reach / DECIBELS_OF_TWO,
    attack: reductionSteps(attack),
    sustain: reductionSteps(sustain),
    scale: 1 / (GAIN_STEPS * mean * mean),
  };
}

/** Over how many samples the highest level counts, the length of each mean, and how late sound comes out: when both means are there. */
export function transientTimes({ sampleRate, envelopes: { hold, smooth } }: TransientPlan): {
  readonly hold: Samples;
  readonly mean: Samples;
  readonly delay: Samples;
} {
  const mean = Math.max(1, Math.round(smooth * sampleRate));
  return { hold: Math.max(1, Math.round(hold * sampleRate)), mean, delay: 2 * (mean - 1) };
}

/** In the order in which assembly/transient reads them. */
export function numberList(numbers: TransientNumbers): readonly number[] {
  return ORDER.map((name) => numbers[name]);
}

const ORDER = [
  "floor",
  "fall",
  "rising",
  "falling",
  "ignored",
  "per",
  "reach",
  "attack",
  "sustain",
  "scale",
] as const satisfies readonly (keyof TransientNumbers)[];

/** Rounded towards 0, so that no gain is past what was asked for. */
function reductionSteps(gain: Decibels): number {
  return Math.trunc((-gain / DECIBELS_OF_TWO) * GAIN_STEPS);
}
