import type { Biquad, Cascade } from "#src/dsp/biquad.ts";
import type { Hertz } from "#src/model/units.ts";

/** One section of an analogue high-pass with a notch: where it lets nothing through, where it resonates, and how sharply. */
export interface NotchedHighpass {
  readonly zero: Hertz;
  readonly pole: Hertz;
  readonly q: number;
}

/**
 * A high-pass made of notched sections, by the bilinear transform; its gain far above its poles is 1.
 *
 * Shape: a section for each one given. Poles far below half the rate keep their place within 0.01 %.
 * @throws RangeError for a pole that is not below a quarter of the rate.
 */
export function notchedHighpass(sections: readonly NotchedHighpass[], sampleRate: Hertz): Cascade {
  return sections.map(({ zero, pole, q }): Biquad => {
    if (!(pole > 0 && pole < sampleRate / 4)) throw new RangeError(`notchedHighpass: ${pole} Hz at ${sampleRate} Hz`);
    const k = Math.tan((Math.PI * pole) / sampleRate);
    const kZero = Math.tan((Math.PI * zero) / sampleRate);
    const a0 = 1 + k / q + k * k;
    return {
      b0: (1 + kZero * kZero) / a0,
      b1: (2 * (kZero * kZero - 1)) / a0,
      b2: (1 + kZero * kZero) / a0,
      a1: (2 * (k * k - 1)) / a0,
      a2: (1 - k / q + k * k) / a0,
    };
  });
}
