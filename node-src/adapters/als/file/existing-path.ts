import { basename, dirname, join } from "node:path";
import type { DiskLook } from "#src/adapters/als/file/disk-look.ts";

/**
 * A path as the disk spells it: as given, or with names that differ only in how their accents are put together; `null` where
 * nothing of the name is there. The spelling that was given wins where a folder holds both.
 */
export async function existingPath(path: string, disk: DiskLook): Promise<string | null> {
  if ((await disk.at(path)) !== null) return path;
  if (ASCII.test(path)) return null;
  const above = dirname(path);
  if (above === path) return null;
  const folder = await existingPath(above, disk);
  if (folder === null) return null;
  const name = basename(path).normalize("NFC");
  const found = (await disk.list(folder)).find((each) => each.normalize("NFC") === name);
  return found === undefined ? null : join(folder, found);
}

/** Such a name has one spelling. */
const ASCII = /^[\x20-\x7e]*$/;
