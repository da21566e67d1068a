import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { partBeside, sweepParts } from "#src/adapters/disk/part-file.ts";

/**
 * Puts text into a file so that it is there whole or not at all: written beside, flushed, renamed. `"new"` never replaces:
 * the name is taken first, by an empty file that no other process can make too.
 * @throws what the disk answers; nothing is left behind then, and what stood there still does.
 */
export async function putFile(path: string, text: string, as: "new" | "replacement"): Promise<void> {
  const beside = partBeside(path);
  await sweepParts(dirname(path));
  if (as === "new") await (await open(path, "wx")).close();
  try {
    await writeFlushed(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    if (as === "new") await rm(path, { force: true });
    throw error;
  }
}

async function writeFlushed(path: string, text: string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
