import type { Cascade } from "#src/dsp/biquad.ts";

/** A cascade whose leading gains are taken out of the sections, so that each costs four products a sample instead of five. */
export interface FoldedCascade {
  /** c1, c2, a1, a2 of each section, with c = b / b0; filled up with sections that change nothing to an even number. */
  readonly coefficients: Float64Array;
  readonly pairs: number;
  /** Multiply the energy of the output with this. */
  readonly power: number;
}

/** @throws RangeError for a section with b0 = 0. */
export function foldedCascade(cascade: Cascade): FoldedCascade {
  const pairs = Math.max(1, Math.ceil(cascade.length / 2));
  const coefficients = new Float64Array(pairs * 8);
  let gain = 1;
  for (const [index, { b0, b1, b2, a1, a2 }] of cascade.entries()) {
    if (b0 === 0) throw new RangeError("signalPass: a section with b0 = 0 cannot be folded");
    coefficients.set([b1 / b0, b2 / b0, a1, a2], index * 4);
    gain *= b0;
  }
  return { coefficients, pairs, power: gain * gain };
}

/** The weighting of a pass. @throws RangeError for more than two sections. */
export function foldedWeighting(cascade: Cascade): FoldedCascade {
  if (cascade.length > 2) throw new RangeError(`signalPass: a weighting of ${cascade.length} sections is not 1 or 2`);
  return foldedCascade(cascade);
}
