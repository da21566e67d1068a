import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { partBeside, sweepParts } from "#src/adapters/disk/part-file.ts";

/**
 * Writes beside `path`, lets `check` look at what the disk then holds, and renames into place.
 * When anything throws, the file beside is removed and `path` holds what it held.
 */
export async function writeBeside<Checked>(
  path: string,
  bytes: Uint8Array,
  check: (written: string) => Promise<Checked>,
  write: FileWriter,
): Promise<Checked> {
  const beside = partBeside(path);
  await sweepParts(dirname(path));
  try {
    await write(beside, bytes);
    const checked = await check(beside);
    await rename(beside, path);
    return checked;
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Puts bytes into a new file; the disk's own unless a test wants it to fail. */
export type FileWriter = (path: string, bytes: Uint8Array) => Promise<void>;

/** Writes a file that must not exist yet and flushes it. */
export const writeNew: FileWriter = async (path, bytes) => {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};
