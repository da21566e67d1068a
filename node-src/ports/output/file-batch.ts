import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { OutputFiles } from "#src/ports/output/output-files.ts";

/** Files that belong together: all take their names, or none does, unless the process is killed while they take them: then each is as it was or whole. */
export interface FileBatch {
  /** As `OutputFiles`, but a file that is written waits under a hidden name; refused also where another that waits is called so. */
  readonly files: OutputFiles;
  /** All that wait take their names. After a refusal nothing new stands, and what stood there before is as it was. */
  place(): Promise<Result<void, Refusal>>;
  /** Nothing is left behind. */
  drop(): Promise<void>;
}
