import { basename, dirname, join } from "node:path";
import type { DiskLook } from "#src/adapters/als/file/disk-look.ts";
import { existingPath } from "#src/adapters/als/file/existing-path.ts";
import { ANNEX_LINK, NOT_DOWNLOADED, notDownloadedName, type StandIn } from "#src/knowledge/files/stand-in-files.ts";

/** What a sync service or git-annex left of a file that is not there. */
export async function absentee(path: string, disk: DiskLook): Promise<StandIn | null> {
  const link = await disk.link(path);
  if (link?.replaceAll("\\", "/").includes(ANNEX_LINK.into)) return ANNEX_LINK;
  const left = await existingPath(join(dirname(path), notDownloadedName(basename(path))), disk);
  return left === null ? null : NOT_DOWNLOADED;
}
