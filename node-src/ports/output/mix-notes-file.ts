import type { MixNotes } from "#src/model/mix/mix-notes.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** Where what a user said of the sets of a folder is kept. */
export interface MixNotesFile {
  /** No notes where there is no file yet. Refused where it cannot be read or is not ours. */
  read(): Promise<Result<MixNotes, Refusal>>;
  /** All of it: there whole, or as it was before. A file that `read` refuses is not written over. */
  write(notes: MixNotes): Promise<Result<void, Refusal>>;
}
