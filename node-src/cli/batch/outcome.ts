import type { RefusalCode } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** What came of one file, named as it was given or found: what was wanted of it, or one sentence on why there is none. */
export type Outcome<Value> = Had<Value> | Failed;

export interface Had<Value> {
  readonly file: string;
  readonly value: Value;
}

export interface Failed {
  readonly file: string;
  readonly error: string;
}

/** What a thread answers of one file; plain data. `"broken"` is a mistake of ours. */
export type Done<Value> = Result<Value, NotDone>;

export interface NotDone {
  readonly code: RefusalCode | "broken";
  readonly sentence: string;
}
