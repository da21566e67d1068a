import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** What came of a check in a real Live: `ok`, `failed`, or what was noted of it. */
export interface LiveNote {
  readonly check: string;
  readonly outcome: "ok" | "failed" | "noted";
  /** As it was typed; `null` for `ok` and `failed`. */
  readonly words: string | null;
  /** ISO 8601. */
  readonly at: string;
}

/** The outcomes of checks as far as they were noted on this machine; the last of a check counts. */
export interface LiveNotesFile {
  /** None where nothing has been noted yet. Refused where the file is not ours. */
  read(): Promise<Result<readonly LiveNote[], Refusal>>;
  /** All of them: there whole, or as they were before. A file that `read` refuses is not written over. */
  write(notes: readonly LiveNote[]): Promise<Result<void, Refusal>>;
}
