import type { Biquad } from "#src/dsp/biquad.ts";
import type { AnalogueSection } from "#src/dsp/equalisation/analogue-section.ts";
import type { Hertz } from "#src/model/units.ts";

/**
 * The usual digital form of an analogue section: the bilinear transform with the section's frequency in place, cramped towards half the rate.
 *
 * Edge: a frequency at or over half the rate counts as just under it.
 */
export function bilinearSection({ frequency, numerator, denominator }: AnalogueSection, rate: Hertz): Biquad {
  const k = 1 / Math.tan((Math.PI * Math.min(frequency, HIGHEST * rate)) / rate);
  const [n0, n1, n2] = transformed(numerator, k);
  const [d0, d1, d2] = transformed(denominator, k);
  return { b0: n0 / d0, b1: n1 / d0, b2: n2 / d0, a1: d1 / d0, a2: d2 / d0 };
}

const HIGHEST = 0.499;

function transformed([c2, c1, c0]: AnalogueSection["numerator"], k: number): readonly [number, number, number] {
  return [c2 * k * k + c1 * k + c0, 2 * (c0 - c2 * k * k), c2 * k * k - c1 * k + c0];
}
