import type { AudioSinks } from "#src/ports/output/audio-sink.ts";
import type { FileBatch } from "#src/ports/output/file-batch.ts";

/** Files that belong together, sound among them. */
export interface SinkBatch extends FileBatch {
  /** As `AudioSinks`, but a file that is closed waits under a hidden name; refused also where another that waits is called so. */
  readonly sinks: AudioSinks;
  /** Where a file that waits stands until then, to be read; `null` where none of that name does. */
  whole(path: string): string | null;
}
