import { appendFile, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "#src/adapters/disk/analyses/cache-folder.ts";
import { makeFolders } from "#src/adapters/disk/folders/make-folders.ts";
import type { ReadBackLine, ReadBackLog } from "#src/ports/output/read-back-log.ts";
import type { Whereabouts } from "#src/ports/whereabouts.ts";

/**
 * Keeps what was done in Live, a line of JSON each, in numbered files of a folder in the cache folder, for `diskReadBacks` to read.
 *
 * Edge: several processes may keep lines at the same moment; on a disk of this machine none is lost.
 */
export function readBackKeeper(where: Whereabouts): Pick<ReadBackLog, "keep"> {
  const folder = join(cacheFolder(where), READ_BACKS);
  let before = Promise.resolve();
  return {
    keep: (line) => {
      before = before.then(() => append(folder, line)).catch(() => undefined);
      return before;
    },
  };
}

/** The folder in the cache folder. */
export const READ_BACKS = "read-backs";

/** Bytes. Source: house taste; four of them hold 500 lines of 1,000 bytes, and most are a third of that. */
export const PART = 128 * 1024;
const PARTS = 4;

/**
 * Adds a line to the file of the highest number; where that is full, begins the next one, and takes away the one `PARTS` before it.
 *
 * The line is one append, and no file is ever rewritten or renamed: what other processes add at the same moment stands beside it, or in the next file.
 * It begins with a break of its own: where the one before it was cut off, it does not become the end of that.
 */
async function append(folder: string, line: ReadBackLine): Promise<void> {
  await makeFolders(folder);
  const last = Math.max(1, ...(await partsIn(folder)));
  const { size } = await stat(partPath(folder, last)).catch(() => ({ size: 0 }));
  await appendFile(partPath(folder, size < PART ? last : last + 1), `\n${JSON.stringify(line)}\n`);
  if (size >= PART) await rm(partPath(folder, last - PARTS), { force: true });
}

export async function partsIn(folder: string): Promise<readonly number[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => /^(\d{1,9})\.jsonl$/.exec(name)?.[1] ?? []).map(Number);
}

export function partPath(folder: string, part: number): string {
  return join(folder, `${part}.jsonl`);
}
