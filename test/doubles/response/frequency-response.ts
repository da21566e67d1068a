import type { Biquad, Cascade } from "#src/dsp/biquad.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";

/** Gain of a cascade for a steady sine. Shape: any frequency from 0 to half the sample rate; a zero on it gives `-Infinity`. */
export function frequencyResponse(cascade: Cascade, frequency: Hertz, sampleRate: Hertz): Decibels {
  const angle = (2 * Math.PI * frequency) / sampleRate;
  return cascade.reduce((gain, section) => gain + sectionGain(section, angle), 0);
}

function sectionGain({ b0, b1, b2, a1, a2 }: Biquad, angle: number): Decibels {
  return powerToDecibels(quadraticPower(b0, b1, b2, angle) / quadraticPower(1, a1, a2, angle));
}

/** Squared size of c0 + c1 z^-1 + c2 z^-2 on the unit circle. */
function quadraticPower(c0: number, c1: number, c2: number, angle: number): number {
  const re = c0 + c1 * Math.cos(angle) + c2 * Math.cos(2 * angle);
  const im = c1 * Math.sin(angle) + c2 * Math.sin(2 * angle);
  return re * re + im * im;
}
