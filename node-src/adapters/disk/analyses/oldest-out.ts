import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { isEntryName } from "#src/adapters/disk/analyses/entry-file.ts";

/**
 * Where the entries of a folder hold more than `most` bytes, removes those that were used longest ago until the rest hold `left` bytes
 * or fewer; answers how many bytes those are.
 * What is no entry is neither counted nor touched. Never throws: an entry that another process has removed meanwhile is gone.
 */
export async function oldestOut(folder: string, most: number, left: number): Promise<number> {
  const entries = await entriesOf(folder);
  let held = entries.reduce((sum, { size }) => sum + size, 0);
  if (held <= most) return held;
  for (const { path, size } of entries.sort((a, b) => a.used - b.used)) {
    if (held <= left) break;
    await rm(path, { force: true }).catch(() => undefined);
    held -= size;
  }
  return held;
}

async function entriesOf(folder: string) {
  const names = (await readdir(folder).catch(() => [])).filter(isEntryName);
  const found = names.map(async (name) => {
    const path = join(folder, name);
    const file = await stat(path).catch(() => null);
    return file === null ? [] : [{ path, size: file.size, used: file.mtimeMs }];
  });
  return (await Promise.all(found)).flat();
}
