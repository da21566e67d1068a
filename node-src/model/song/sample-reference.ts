export interface SampleReference {
  /** As the set names it. */
  readonly name: string;
  /** Absolute path of the file found; `null` when it is missing. */
  readonly path: string | null;
  /** Why there is no path; left out where there is one, or where the host does not look. */
  readonly absence?: SampleAbsence;
  readonly sampleRate: number;
  readonly frames: number;
}

/** Why a file that a set names was not opened. */
interface SampleAbsence {
  /** One sentence, with the way out. */
  readonly sentence: string;
  /** The paths that were looked at, in order. */
  readonly searched: readonly string[];
}
