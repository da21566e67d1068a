import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { jsonFilesIn } from "#src/adapters/disk/presets/json-files-in.ts";
import { readSmallFile } from "#src/adapters/disk/read-small-file.ts";
import { LARGEST_PLATFORM, parsePlatform } from "#src/knowledge/platforms/file/parse-platform.ts";
import type { OwnPlatform, SkippedPlatform } from "#src/knowledge/platforms/with-own-platforms.ts";

/** The user's platforms as they stand on disk. */
export interface ScannedPlatforms {
  readonly own: readonly OwnPlatform[];
  readonly skipped: readonly SkippedPlatform[];
}

/** `platforms/*.json` in the presets' folder, which may not be there. What cannot be used is left out with its reason. */
export async function scanPlatforms(presets: string): Promise<ScannedPlatforms> {
  const files = await jsonFilesIn(presets, FOLDER);
  if (!files.ok) return { own: [], skipped: [{ file: FOLDER, reason: files.error }] };
  const inside = await realpath(presets).catch(() => presets);
  const own: OwnPlatform[] = [];
  const skipped: SkippedPlatform[] = [];
  for (const file of files.value.slice(0, MOST_FILES)) {
    const read = readSmallFile(join(presets, FOLDER, file), { inside, largest: LARGEST_PLATFORM });
    const parsed = read.ok ? parsePlatform(read.value.text) : read;
    if (parsed.ok) own.push({ file, platform: parsed.value });
    else skipped.push({ file, reason: read.ok ? parsed.error : `The platform ${parsed.error}.` });
  }
  if (files.value.length > MOST_FILES)
    skipped.push({ file: FOLDER, reason: `Only the first ${MOST_FILES} platforms of the folder are read.` });
  return { own, skipped };
}

const FOLDER = "platforms";

/** More than there are; a folder that was named by mistake does not hold a measurement up. */
const MOST_FILES = 200;
