import type { Fraction, Seconds } from "#src/model/units.ts";

/** Something struck in a file, in the file's own time. */
export interface Struck {
  /** Where the sound begins: the first moment of its transient. */
  readonly at: Seconds;
  /** 1 for the hardest of its kind in the file, in proportion to amplitude. */
  readonly strength: Fraction;
  /** Of a kick: how likely it is one, 0 of what is followed and was judged to be none; left out of what is only known to begin. */
  readonly confidence?: Fraction;
  /** Of a kick: whether that is clear; left out as `confidence`. */
  readonly sure?: boolean;
}
