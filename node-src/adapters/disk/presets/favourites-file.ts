import { join } from "node:path";
import { putFile } from "#src/adapters/disk/presets/put-file.ts";
import { readSmallFile } from "#src/adapters/disk/read-small-file.ts";
import { presentId } from "#src/model/recipe/preset-entry.ts";
import { isRecord } from "#src/model/recipe/preset-file/is-record.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** The file that remembers favourites, apart from the presets: a shared preset takes no one's taste along. */
export const FAVOURITES_FILE = "favourites.json";

/** The favourites' ids, in the order in which they became such; refused with the reason where the file cannot be used. */
export function readFavourites(folder: string): Result<readonly string[], string> {
  const read = readSmallFile(join(folder, FAVOURITES_FILE), { largest: LARGEST });
  if (!read.ok) return read.error.includes("ENOENT") || read.error.includes("ENOTDIR") ? ok([]) : read;
  try {
    const held: unknown = JSON.parse(read.value.text.replace(/^\uFEFF/, ""));
    if (!isRecord(held)) return refused("holds no list of favourites");
    if (typeof held["schema"] === "number" && held["schema"] > 1) return refused("was made by a newer Steadyhand");
    const ids = held["favourites"];
    if (!Array.isArray(ids)) return refused("holds no list of favourites");
    const known = ids.filter((id): id is string => typeof id === "string" && id.length <= LONGEST_ID);
    return ok([...new Set(known.map(presentId))]);
  } catch {
    return refused("is not JSON, or ends too early");
  }
}

/** Ten thousand favourites. */
const LARGEST = 1024 * 1024;
const LONGEST_ID = 256;

/** @throws what the disk answers. */
export async function writeFavourites(folder: string, ids: readonly string[]): Promise<void> {
  const text = `${JSON.stringify({ schema: 1, favourites: ids }, null, 2)}\n`;
  await putFile(join(folder, FAVOURITES_FILE), text, "replacement");
}
