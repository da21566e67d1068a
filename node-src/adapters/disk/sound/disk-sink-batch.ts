import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import { diskFileBatch } from "#src/adapters/disk/together/disk-file-batch.ts";
import { waitingFiles } from "#src/adapters/disk/together/waiting-files.ts";
import type { SinkBatch } from "#src/ports/output/sink-batch.ts";

/** Sound and other files on this machine's disk that take their names together. */
export function diskSinkBatch(): SinkBatch {
  const waiting = waitingFiles();
  const sinks = diskSinks(waiting.wait);
  return {
    ...diskFileBatch(waiting),
    sinks: {
      open: async (path, format, rules) => {
        const free = await waiting.apart(path);
        return free.ok ? sinks.open(path, format, rules) : free;
      },
    },
    whole: waiting.whole,
  };
}
