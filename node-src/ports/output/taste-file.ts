import type { Taste } from "#src/model/mix/moves/taste.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** Where it is kept what a user made of moves: one file of the user's own, for all sets. */
export interface TasteFile {
  readonly path: string;
  /** An empty taste where there is no file yet. Refused where it cannot be read or is not ours. */
  read(): Promise<Result<Taste, Refusal>>;
  /** All of it: there whole, or as it was before. A file that `read` refuses is not written over. */
  write(taste: Taste): Promise<Result<void, Refusal>>;
  /** Puts the file aside, whatever it holds, in the place of one that was put aside before; answers where it lies, `null` where there was none. */
  putAside(): Promise<Result<string | null, Refusal>>;
}
