import type { Biquad } from "#src/dsp/biquad.ts";

/** Power gain of a digital section at an angle: 2 pi times frequency over sample rate. */
export function biquadPower(section: Biquad, angle: number): number {
  return biquadPowerAt(section, Math.sin(angle / 2) ** 2);
}

/** The same where sin^2(angle / 2) is known. */
export function biquadPowerAt({ b0, b1, b2, a1, a2 }: Biquad, s: number): number {
  return quadraticPower(b0, b1, b2, s) / quadraticPower(1, a1, a2, s);
}

/** Squared size of c0 + c1 z^-1 + c2 z^-2 on the unit circle, at the angle of which s is sin^2(angle / 2). */
export function quadraticPower(c0: number, c1: number, c2: number, s: number): number {
  return (c0 + c1 + c2) ** 2 * (1 - s) + (c0 - c1 + c2) ** 2 * s - 16 * c0 * c2 * s * (1 - s);
}
