import { readdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { codeOf, liesIn } from "#src/adapters/disk/read-small-file.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/**
 * The names that end in `.json` in a folder of the presets' folder, sorted; what begins with a dot is being written, or belongs to the
 * system.
 *
 * Edge: none where the folder is not there; refused with a sentence where it leads out of the presets' folder, or cannot be read.
 */
export async function jsonFilesIn(presets: string, name: string): Promise<Result<readonly string[], string>> {
  const path = join(presets, name);
  try {
    const [root, real] = await Promise.all([realpath(presets), realpath(path)]);
    if (!liesIn(real, root)) return refused("The folder is a link that leads out of the presets' folder.");
    const names = await readdir(path);
    return ok(names.filter((each) => /^[^.].*\.json$/i.test(each)).sort());
  } catch (error) {
    const code = codeOf(error);
    return code === "ENOENT" || code === "ENOTDIR" ? ok([]) : refused(`The folder cannot be read (${code}).`);
  }
}
