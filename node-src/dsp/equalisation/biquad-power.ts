import type { Biquad } from "#src/dsp/biquad.ts";

/** Power gain of a digital section at an angle: 2 pi times frequency over sample rate. */
export function biquadPower({ b0, b1, b2, a1, a2 }: Biquad, angle: number): number {
  return quadraticPower(b0, b1, b2, angle) / quadraticPower(1, a1, a2, angle);
}

/** Squared size of c0 + c1 z^-1 + c2 z^-2 on the unit circle. */
export function quadraticPower(c0: number, c1: number, c2: number, angle: number): number {
  const s = Math.sin(angle / 2) ** 2;
  return (c0 + c1 + c2) ** 2 * (1 - s) + (c0 - c1 + c2) ** 2 * s - 16 * c0 * c2 * s * (1 - s);
}
