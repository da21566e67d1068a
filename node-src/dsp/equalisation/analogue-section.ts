import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";

/** c[0] s^2 + c[1] s + c[2], with s in units of the section's frequency. */
export type Quadratic = readonly [number, number, number];

/** A second-order filter as it is drawn on paper, before there is a sample rate: what a digital one is held to. */
export interface AnalogueSection {
  readonly frequency: Hertz;
  readonly numerator: Quadratic;
  readonly denominator: Quadratic;
}

/**
 * A bell: `gain` at `frequency`, 0 dB far from it. A cut is the exact inverse of the boost of the same size and Q.
 *
 * Source: R. Bristow-Johnson, Cookbook formulae for audio EQ biquad filter coefficients, peakingEQ.
 */
export function bell(frequency: Hertz, gain: Decibels, q: number): AnalogueSection {
  const a = decibelsToAmplitude(gain / 2);
  return { frequency, numerator: [1, a / q, 1], denominator: [1, 1 / (a * q), 1] };
}

/** A shelf: `gain` far below `frequency`, half of its decibels there, 0 dB far above; without overshoot up to a Q of 0.707. Source: as `bell`, lowShelf. */
export function lowShelf(frequency: Hertz, gain: Decibels, q: number): AnalogueSection {
  const a = decibelsToAmplitude(gain / 2);
  const root = Math.sqrt(a) / q;
  return { frequency, numerator: [a, a * root, a * a], denominator: [a, root, 1] };
}

/** The mirror image of `lowShelf`: `gain` far above `frequency`. */
export function highShelf(frequency: Hertz, gain: Decibels, q: number): AnalogueSection {
  const { numerator, denominator } = lowShelf(frequency, gain, q);
  return { frequency, numerator: mirrored(numerator), denominator: mirrored(denominator) };
}

/** A straight tilt: `gain` far above `frequency`, as much less far below, 0 dB there. Of first order; the second pole and zero cancel. */
export function tilt(frequency: Hertz, gain: Decibels): AnalogueSection {
  const a = decibelsToAmplitude(gain);
  return { frequency, numerator: [a, 1 + a, 1], denominator: [1, 1 + a, a] };
}

/** Passes what is below `frequency`; its gain there is `q`. */
export function highCut(frequency: Hertz, q: number): AnalogueSection {
  return { frequency, numerator: [0, 0, 1], denominator: [1, 1 / q, 1] };
}

/** Passes what is above `frequency`; its gain there is `q`. */
export function lowCut(frequency: Hertz, q: number): AnalogueSection {
  return { frequency, numerator: [1, 0, 0], denominator: [1, 1 / q, 1] };
}

/** Passes `frequency` at 0 dB, -3 dB at both ends of a band of `frequency` / `q`. */
export function bandPass(frequency: Hertz, q: number): AnalogueSection {
  return { frequency, numerator: [0, 1 / q, 0], denominator: [1, 1 / q, 1] };
}

/** Nothing at `frequency`, -3 dB at both ends of a band of `frequency` / `q`. */
export function notch(frequency: Hertz, q: number): AnalogueSection {
  return { frequency, numerator: [1, 0, 1], denominator: [1, 1 / q, 1] };
}

/** Power gain at a frequency. */
export function analoguePower({ frequency, numerator, denominator }: AnalogueSection, at: Hertz): number {
  const w = at / frequency;
  return quadraticPower(numerator, w) / quadraticPower(denominator, w);
}

function quadraticPower([c2, c1, c0]: Quadratic, w: number): number {
  return (c0 - c2 * w * w) ** 2 + (c1 * w) ** 2;
}

function mirrored([c2, c1, c0]: Quadratic): Quadratic {
  return [c0, c1, c2];
}
