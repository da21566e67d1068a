import type { Failed } from "#src/cli/batch/outcome.ts";
import type { CheckItem } from "#src/model/quality/check-item.ts";

/** What came of one file, named as it was given or found: its checks, or one sentence on why there are none. */
export type Outcome = CheckedFile | Failed;

export interface CheckedFile extends Checked {
  readonly file: string;
  /** The platform's id; `null` where none was named. */
  readonly platform: string | null;
  /** The genre's id; `null` where none was named. */
  readonly genre: string | null;
}

export interface Checked {
  readonly items: readonly CheckItem[];
  /** What the file holds besides and was left out. */
  readonly remark: string | null;
}
