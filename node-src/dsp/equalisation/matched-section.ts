import type { Biquad } from "#src/dsp/biquad.ts";
import { type AnalogueSection, analoguePower } from "#src/dsp/equalisation/analogue-section.ts";
import { biquadPower, biquadPowerAt, quadraticPower } from "#src/dsp/equalisation/biquad-power.ts";
import { refinedSection } from "#src/dsp/equalisation/refined-section.ts";
import { type WantedPower, zerosThrough } from "#src/dsp/equalisation/zeros-through.ts";
import type { Hertz } from "#src/model/units.ts";

/** Where hearing ends: up to here, or just under half the rate, a section keeps to its prototype. */
const HEARD_TO: Hertz = 20_000;
const HIGHEST = 0.4999;
const LOWEST: Hertz = 10;
/** Shares of the section's frequency, and of the way from there to half the rate, that are tried as points of exact match. */
const LOWER_POINTS = [0.7, 0.85, 1];
const UPPER_POINTS = [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 1];
const JUDGED_AT = 96;
/** Share of the rate under which a match is true to 0.01 dB as it is. */
const FAR_BELOW = 0.01;
/** Where a prototype passes less than this power, -40 dB, its exact shape is not heard. */
const HEARD_POWER = 1e-4;

/**
 * A digital section with the response of an analogue one, up to the end of hearing instead of cramped towards half the rate.
 *
 * The poles are the prototype's, moved by z = exp(s T). The zeros match its power at 0 Hz and at two more frequencies, those of a few that leave
 * the least worst error in decibels; then poles and zeros are moved together (`refinedSection`). A prototype's zeros at 0 Hz or on a frequency, those of a cut and a notch, stay where they are.
 * Shape: minimum phase. A prototype that cuts more than it boosts is the exact inverse of the section of its inverse.
 * Edge, measured over bells from 20 Hz to 20 kHz and Q 0.3 to 10, from 10 Hz to 20 kHz: of 15 dB within 0.18 dB at 44.1 kHz and 0.11 at 48,
 * of 6 dB within 0.08 and 0.05. The usual bilinear bell (16 kHz, 6 dB, Q 1, at 44.1 kHz) is 4.2 dB off at 20 kHz.
 * Source: M. Vicanek 2016, Matched Second Order Digital Filters, 2 to 4.
 * @throws RangeError for a frequency that is not above 0 and under half the rate.
 */
export function matchedSection(analogue: AnalogueSection, sampleRate: Hertz): Biquad {
  const { frequency, numerator, denominator } = analogue;
  if (!(frequency > 0 && frequency < sampleRate / 2))
    throw new RangeError(`matchedSection: ${frequency} Hz is not within 0 and half of ${sampleRate} Hz`);
  const [n2, n1, n0] = numerator;
  const [d2, d1, d0] = denominator;
  // Zeros nearer to the axis than the poles: what matching by poles does worst is done as the inverse.
  if (n2 * n0 > 0 && n1 * n1 * d2 * d0 < d1 * d1 * n2 * n0)
    return inverse(matchedSection({ frequency, numerator: denominator, denominator: numerator }, sampleRate));
  const matched = leastWorst(candidates(analogue, sampleRate), analogue, sampleRate);
  if (hasZerosOnAxis(analogue) || frequency < sampleRate * FAR_BELOW) return matched;
  const refined = refinedSection(matched, analogue, sampleRate, Math.min(HEARD_TO, HIGHEST * sampleRate));
  return leastWorst([matched, refined], analogue, sampleRate);
}

function candidates(analogue: AnalogueSection, sampleRate: Hertz): readonly Biquad[] {
  const poles = movedPoles(analogue, sampleRate);
  const { frequency } = analogue;
  const uppers = UPPER_POINTS.map((high) => frequency + high * (sampleRate / 2 - frequency));
  if (hasZerosOnAxis(analogue)) return [0, ...uppers].map((at) => fixedZeros(at, analogue, poles, sampleRate));
  return LOWER_POINTS.flatMap((low) =>
    uppers.map((upper) => matchedAt(low * frequency, upper, analogue, poles, sampleRate)),
  );
}

function hasZerosOnAxis({ numerator: [n2, n1] }: AnalogueSection): boolean {
  return n1 === 0 && n2 > 0;
}

/** Zeros where the prototype has them; the power is matched at one frequency. */
function fixedZeros(at: Hertz, analogue: AnalogueSection, poles: Poles, sampleRate: Hertz): Biquad {
  const { frequency, numerator } = analogue;
  const b1 = -2 * Math.cos((2 * Math.PI * frequency * Math.sqrt(numerator[2] / numerator[0])) / sampleRate);
  const plain = biquadPower({ b0: 1, b1, b2: 1, ...poles }, (2 * Math.PI * at) / sampleRate);
  const b0 = Math.sqrt(analoguePower(analogue, at) / plain);
  return { b0, b1: b0 * b1, b2: b0, ...poles };
}

function leastWorst(sections: readonly Biquad[], analogue: AnalogueSection, sampleRate: Hertz): Biquad {
  const points = judgedPoints(analogue, sampleRate);
  const errors = sections.map((section) => worstError(section, points));
  return sections[errors.indexOf(Math.min(...errors))]!;
}

/** Where a section is judged: sin^2 of half the angle, and the prototype's power. What is not heard there is left out. */
function judgedPoints(analogue: AnalogueSection, sampleRate: Hertz): readonly WantedPower[] {
  const top = Math.min(HEARD_TO, HIGHEST * sampleRate);
  return Array.from({ length: JUDGED_AT + 1 }, (_, i) => {
    const at = LOWEST * (top / LOWEST) ** (i / JUDGED_AT);
    return { power: analoguePower(analogue, at), s: Math.sin((2 * Math.PI * at) / sampleRate / 2) ** 2 };
  }).filter(({ power }) => power > HEARD_POWER);
}

/** Decibels; infinite for what is no filter at all. */
function worstError(section: Biquad, points: readonly WantedPower[]): number {
  let worst = 0;
  for (const { power, s } of points) {
    const error = Math.abs(10 * Math.log10(biquadPowerAt(section, s) / power));
    if (!(error <= worst)) worst = error;
  }
  return Number.isNaN(worst) ? Number.POSITIVE_INFINITY : worst;
}

type Poles = Pick<Biquad, "a1" | "a2">;

function movedPoles({ frequency, denominator: [d2, d1, d0] }: AnalogueSection, sampleRate: Hertz): Poles {
  const w = (2 * Math.PI * frequency) / sampleRate;
  const decay = (w * d1) / (2 * d2);
  const turn = w * w * (d0 / d2) - decay * decay;
  const radius = Math.exp(-decay);
  const spread = turn > 0 ? Math.cos(Math.sqrt(turn)) : Math.cosh(Math.sqrt(-turn));
  return { a1: -2 * radius * spread, a2: radius * radius };
}

/** The zeros from the power at 0 Hz and at two more frequencies. */
function matchedAt(low: Hertz, high: Hertz, analogue: AnalogueSection, poles: Poles, sampleRate: Hertz): Biquad {
  const wanted = (frequency: Hertz): WantedPower => {
    const s = Math.sin((2 * Math.PI * frequency) / sampleRate / 2) ** 2;
    return { power: analoguePower(analogue, frequency) * quadraticPower(1, poles.a1, poles.a2, s), s };
  };
  return { ...zerosThrough(wanted(0).power, wanted(low), wanted(high)), ...poles };
}

function inverse({ b0, b1, b2, a1, a2 }: Biquad): Biquad {
  return { b0: 1 / b0, b1: a1 / b0, b2: a2 / b0, a1: b1 / b0, a2: b2 / b0 };
}
