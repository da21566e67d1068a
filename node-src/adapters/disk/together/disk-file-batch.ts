import { diskFiles } from "#src/adapters/disk/disk-files.ts";
import { waitingFiles } from "#src/adapters/disk/together/waiting-files.ts";
import type { FileBatch } from "#src/ports/output/file-batch.ts";

/** Files on this machine's disk that take their names together. */
export function diskFileBatch({ wait, apart, place, drop } = waitingFiles()): FileBatch {
  const files = diskFiles(wait);
  return {
    files: {
      mayWrite: files.mayWrite,
      write: async (path, bytes, rules) => {
        const free = await apart(path);
        return free.ok ? files.write(path, bytes, rules) : free;
      },
    },
    place,
    drop,
  };
}
