import type { Dbtp, LoudnessUnits, Lufs } from "#src/model/units.ts";

/** What was measured of a mix that was made into sound. */
export interface RenderedMix {
  readonly integrated: Lufs;
  readonly truePeak: Dbtp;
  /** How much quieter it is in mono; negative where it is louder. */
  readonly monoLoss: LoudnessUnits;
  /** What of the set is not in it, a sentence each. */
  readonly without: readonly string[];
}
