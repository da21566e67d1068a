import { amplitudeToDecibels, powerToDecibels } from "#src/dsp/decibels.ts";
import { cascadeResponse } from "#src/dsp/equalisation/cascade-response.ts";
import { NAMED_NOTCHES } from "#src/knowledge/processing/haas.ts";
import { grouped } from "#src/model/figure-words.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";
import { type HaasPlan, type HaasSettings, haasPlan } from "#src/process/stereo/haas/haas-settings.ts";

/** Where a side has least of a sound that is in the middle. */
export interface CombNotch {
  readonly frequency: Hertz;
  /** Below 0: what the notch takes from the sound at its bottom; `-Infinity` where nothing is left. */
  readonly depth: Decibels;
}

/** The first notches of each side, from low to high: three of 1 dB and more, fewer where there are not so many under 20 kHz. */
export interface HaasCombs {
  readonly left: readonly CombNotch[];
  readonly right: readonly CombNotch[];
  /** From one notch of a side to its next, far above the high-pass. */
  readonly spacing: Hertz;
  /** What no notch is deeper than, and further ones come near to. */
  readonly deepest: Decibels;
  /** The same as a sentence. */
  readonly words: string;
}

/**
 * The combs that `haas` makes of what is in the middle, each side heard alone. Both together, as a mono sum, have none.
 *
 * Shape: frequencies within 0.01 Hz, by the sections and the whole samples that are heard at this rate.
 * @throws RangeError for settings outside their ranges.
 */
export function haasCombs(settings: HaasSettings, sampleRate: Hertz): HaasCombs {
  const plan = haasPlan(settings, sampleRate);
  const [left, right] = [1, -1].map((sign) => notchesOf({ ...plan, amount: sign * plan.amount }, sampleRate));
  const combs = {
    left: left!,
    right: right!,
    spacing: sampleRate / plan.delay,
    deepest: amplitudeToDecibels(1 - Math.abs(plan.amount)),
  };
  return { ...combs, words: wordsOf(combs) };
}

/** Points that are looked at from one notch to the next, and halvings of a point's neighbourhood. */
const POINTS = 64;
const HALVINGS = 60;
/** What is left of a notch that counts as nothing: -200 dB, where rounding begins. */
const NOTHING = 1e-20;

function notchesOf(plan: HaasPlan, sampleRate: Hertz): readonly CombNotch[] {
  const powerAt = (frequency: Hertz) => sidePower(plan, (2 * Math.PI * frequency) / sampleRate);
  const step = sampleRate / plan.delay / POINTS;
  const notches: CombNotch[] = [];
  let [before, here] = [powerAt(step), powerAt(2 * step)];
  for (let at = 2 * step; at < NAMED_NOTCHES.to && notches.length < NAMED_NOTCHES.count; at += step) {
    const next = powerAt(at + step);
    if (here < before && here <= next) {
      const frequency = lowestBetween(powerAt, at - step, at + step);
      const power = powerAt(frequency);
      const depth = powerToDecibels(power < NOTHING ? 0 : power);
      if (depth <= -NAMED_NOTCHES.from) notches.push({ frequency, depth });
    }
    [before, here] = [here, next];
  }
  return notches;
}

/** Power of one side for a middle of 1: the sound and what is added to it. */
function sidePower({ delay, amount, highPass }: HaasPlan, angle: number): number {
  const { re, im } = cascadeResponse(highPass, angle);
  const [turned, late] = [Math.cos(angle * delay), -Math.sin(angle * delay)];
  return (1 + amount * (re * turned - im * late)) ** 2 + (amount * (re * late + im * turned)) ** 2;
}

/** The place of the one minimum in a stretch, by thirds. */
function lowestBetween(powerAt: (frequency: Hertz) => number, low: Hertz, high: Hertz): Hertz {
  let [from, to] = [low, high];
  for (let i = 0; i < HALVINGS; i++) {
    const third = (to - from) / 3;
    if (powerAt(from + third) < powerAt(to - third)) to -= third;
    else from += third;
  }
  return (from + to) / 2;
}

function wordsOf({ left, right, spacing, deepest }: Omit<HaasCombs, "words">): string {
  if (left.length + right.length === 0)
    return `No side loses as much as ${NAMED_NOTCHES.from} dB of a sound in the middle, and a mono sum loses nothing.`;
  const named = [`on the left ${listed(left)}`, `on the right ${listed(right)}`].join(", ");
  const further = deepest === Number.NEGATIVE_INFINITY ? "down to nothing" : `up to ${(-deepest).toFixed(1)} dB deep`;
  return `A sound in the middle loses ${named}; further notches lie ${whole(spacing)} Hz apart, ${further}. A mono sum loses nothing.`;
}

function listed(notches: readonly CombNotch[]): string {
  const each = notches.map(({ frequency, depth }) =>
    depth === Number.NEGATIVE_INFINITY
      ? `all of ${whole(frequency)} Hz`
      : `${(-depth).toFixed(1)} dB at ${whole(frequency)} Hz`,
  );
  if (each.length < 2) return each[0] ?? "nothing";
  return `${each.slice(0, -1).join(", ")} and ${each.at(-1)}`;
}

function whole(frequency: Hertz): string {
  return grouped(Math.round(frequency));
}
