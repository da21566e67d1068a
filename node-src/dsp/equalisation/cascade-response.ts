import type { Cascade } from "#src/dsp/biquad.ts";

/** A number of two parts: a gain and a phase. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

/** What sections in series make of a steady sine at an angle, 2 pi times frequency over sample rate: its gain and its phase. */
export function cascadeResponse(cascade: Cascade, angle: number): Complex {
  return cascade.reduce<Complex>(
    (response, { b0, b1, b2, a1, a2 }) =>
      multiplied(response, divided(quadratic(b0, b1, b2, angle), quadratic(1, a1, a2, angle))),
    { re: 1, im: 0 },
  );
}

/** c0 + c1 z^-1 + c2 z^-2 on the unit circle. */
function quadratic(c0: number, c1: number, c2: number, angle: number): Complex {
  return {
    re: c0 + c1 * Math.cos(angle) + c2 * Math.cos(2 * angle),
    im: -c1 * Math.sin(angle) - c2 * Math.sin(2 * angle),
  };
}

function multiplied(a: Complex, b: Complex): Complex {
  return { re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re };
}

function divided(a: Complex, b: Complex): Complex {
  const size = b.re * b.re + b.im * b.im;
  return { re: (a.re * b.re + a.im * b.im) / size, im: (a.im * b.re - a.re * b.im) / size };
}
