import { readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { contentKey } from "#src/adapters/disk/analyses/content-key.ts";
import { entryName, openEntry, sealEntry } from "#src/adapters/disk/analyses/entry-file.ts";
import { fewAtOnce } from "#src/adapters/disk/analyses/few-at-once.ts";
import { oldestOut } from "#src/adapters/disk/analyses/oldest-out.ts";
import { makeFolders } from "#src/adapters/disk/folders/make-folders.ts";
import { partBeside, sweepParts } from "#src/adapters/disk/part-file.ts";
import type { AnalysisCache } from "#src/ports/analysis-cache.ts";

/**
 * Analyses in a folder that every process of the user shares, an entry a file, readable by the user only.
 *
 * An entry takes its name in one rename, so that two processes that measure the same file leave one whole entry. Where the folder
 * cannot be made or written, or the disk is full, nothing is kept.
 * @param most bytes that the folder may hold; what was used longest ago goes first.
 */
export function diskAnalyses(folder: string, most: number = GIGABYTE): AnalysisCache {
  /** Bytes held when last counted, and kept since; other processes' are met at the next count. */
  let held: number | null = null;
  let uncounted = 0;
  let swept: Promise<void> | null = null;
  const makeRoom = async (): Promise<void> => {
    if (held !== null && uncounted < most / COUNTS && held + uncounted <= most) return;
    held = await oldestOut(folder, most, most - most / COUNTS);
    uncounted = 0;
  };
  const inTurn = fewAtOnce(OPEN_AT_ONCE);
  return {
    contentOf: (path) => inTurn(() => contentKey(path)),
    recall: async (content, analysis) => {
      const path = join(folder, entryName(content, analysis));
      const entry = await inTurn(() => readEntry(path, most));
      const bytes = entry === null ? null : openEntry(entry);
      if (entry !== null && bytes === null) await rm(path, { force: true }).catch(() => undefined);
      if (bytes !== null) await used(path);
      return bytes;
    },
    keep: async (content, analysis, bytes) => {
      const entry = sealEntry(bytes);
      if (entry.length > most) return;
      swept ??= sweepParts(folder);
      await swept;
      if (!(await written(folder, entryName(content, analysis), entry))) return;
      uncounted += entry.length;
      await makeRoom();
    },
  };
}

/** Source: house taste: launchd gives a process 256 files on macOS, and sockets and recordings need some. */
const OPEN_AT_ONCE = 16;
const GIGABYTE = 1024 ** 3;
/** Times that the folder is counted while it fills anew. Source: house taste: to count 1,000 entries takes 30 ms. */
const COUNTS = 16;

async function readEntry(path: string, most: number): Promise<Uint8Array | null> {
  try {
    const file = await stat(path);
    return file.isFile() && file.size <= most ? await readFile(path) : null;
  } catch {
    return null;
  }
}

/** An entry that was used is young again. */
async function used(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

async function written(folder: string, name: string, entry: Uint8Array): Promise<boolean> {
  const path = join(folder, name);
  const beside = partBeside(path);
  try {
    await makeFolders(folder, 0o700);
    await writeFile(beside, entry, { mode: 0o600, flag: "wx" });
    await rename(beside, path);
    return true;
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    return false;
  }
}
