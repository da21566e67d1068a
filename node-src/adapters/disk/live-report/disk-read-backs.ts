import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "#src/adapters/disk/analyses/cache-folder.ts";
import {
  PART,
  partPath,
  partsIn,
  READ_BACKS,
  readBackKeeper,
} from "#src/adapters/disk/live-report/read-back-keeper.ts";
import { readBackLine } from "#src/adapters/disk/live-report/read-back-line.ts";
import { codeOf } from "#src/adapters/disk/read-small-file.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { ReadBackLog } from "#src/ports/output/read-back-log.ts";
import type { Whereabouts } from "#src/ports/whereabouts.ts";

/**
 * What was done in Live, in files of the cache folder.
 *
 * Edge: a line that was cut off, by a full disk or a process that was ended, is passed over and counted.
 */
export function diskReadBacks(where: Whereabouts): ReadBackLog {
  const folder = join(cacheFolder(where), READ_BACKS);
  return {
    ...readBackKeeper(where),
    read: async () => {
      const found = await textsIn(folder);
      if (!found.ok) return found;
      const lines = found.value.flatMap((text) => readBackLine(text) ?? []);
      return ok({ lines: lines.slice(-MOST), damaged: found.value.length - lines.length });
    },
  };
}

/** Source: house taste; an hour of the test plan, with a mix of sixty moves that is made and taken back. */
const MOST = 500;
/** Those that were cut off in the middle of a letter included. */
async function textsIn(folder: string): Promise<Result<readonly string[], Refusal>> {
  const texts: string[] = [];
  try {
    const parts = await partsIn(folder);
    for (const part of parts.toSorted((one, other) => one - other)) {
      const path = partPath(folder, part);
      const found = await stat(path).catch(() => null);
      if (found !== null && (!found.isFile() || found.size > LARGEST)) return unreadable(path, NOT_OURS);
      const text = found === null ? "" : await readFile(path, "utf8");
      texts.push(...text.split("\n").filter((line) => line !== ""));
    }
  } catch (error) {
    const code = codeOf(error);
    if (code !== "ENOENT") return unreadable(folder, `cannot be read (${code}): ${WAY_OUT}`);
  }
  return ok(texts);
}

/** Bytes; a file that was not full before its last line, which may be that of a mix of some thousand values. */
const LARGEST = PART + 1024 * 1024;
const WAY_OUT = "look at the folders on the way to it, or name another by STEADYHAND_CACHE.";
const NOT_OURS = "is not Steadyhand's: move it away, and it begins anew.";

function unreadable(path: string, why: string): Result<never, Refusal> {
  return refused(refusal("file-unreadable", `${path} ${why}`));
}
