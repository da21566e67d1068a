import { basename } from "node:path";
import type { FileAnalysis } from "#src/chassis/listening/room/file-analysis.ts";
import type { FilesAsked, ListeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import type { Progress } from "#src/ports/progress.ts";

/**
 * Asks for files and tells of all of them in one figure: several are heard at once, whose names and shares would jump.
 *
 * Shape: each file counts the same; one that is remembered, or cannot be read, is done at once.
 */
export function sharedHearing(listening: ListeningRoom, progress: Progress, signal?: AbortSignal): FilesAsked {
  const shares = new Map<string, number>();
  const tell = (path: string, share: number) => {
    shares.set(path, Math.max(share, shares.get(path) ?? 0));
    const all = [...shares.values()].reduce((sum, each) => sum + each, 0) / shares.size;
    progress.report(shares.size === 1 ? `Hearing ${basename(path)}` : `Hearing ${shares.size} files`, all);
  };
  const files = listening.asker({ heard: tell, ...(signal === undefined ? {} : { signal }) });
  return {
    async of<Features>(path: string, analysis: FileAnalysis<Features>) {
      shares.set(path, shares.get(path) ?? 0);
      const heard = await files.of(path, analysis);
      tell(path, 1);
      return heard;
    },
  };
}
