import type { Failed } from "#src/cli/batch/outcome.ts";
import type { CheckItem } from "#src/model/quality/check-item.ts";
import type { Dbtp, Lufs, Seconds } from "#src/model/units.ts";

/** What came of one file, named as it was given or found: its checks, or one sentence on why there are none. */
export type Outcome = CheckedFile | Failed;

export interface CheckedFile extends Checked {
  readonly file: string;
  /** The platform's id; `null` where none was named. */
  readonly platform: string | null;
  /** The genre's id; `null` where none was named. */
  readonly genre: string | null;
  /** The page that tells of it; `null` where none was asked for, or none could be written. */
  readonly report: string | null;
}

export interface Checked {
  readonly items: readonly CheckItem[];
  /** What the file holds besides and was left out. */
  readonly remark: string | null;
}

/** What a report draws of a file, as it was heard for the checks; plain data, for it may come from a thread. */
export interface HeardSound {
  readonly duration: Seconds;
  readonly integrated: Lufs;
  readonly truePeak: Dbtp;
  /** Of each hundredth of a second. */
  readonly truePeaks: Float32Array;
  readonly momentary: Float32Array;
  readonly shortTerm: Float32Array;
}
