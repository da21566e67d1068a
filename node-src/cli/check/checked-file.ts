import type { CheckItem } from "#src/model/quality/check-item.ts";

/** What came of one file, named as it was given: its checks, or one sentence on why there are none. */
export type Outcome = CheckedFile | { readonly file: string; readonly error: string };

export interface CheckedFile {
  readonly file: string;
  /** The platform's id; `null` where none was named. */
  readonly platform: string | null;
  /** The genre's id; `null` where none was named. */
  readonly genre: string | null;
  readonly items: readonly CheckItem[];
  /** What the file holds besides and was left out. */
  readonly remark: string | null;
}
