import { readdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { SOUND_ENDINGS } from "#src/knowledge/files/sound-files.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** Sound files that stand right in a folder, by their endings, in the order of their names; hidden ones are none. Refused where there is no folder or none in it. */
export async function soundsIn(folder: string): Promise<Result<readonly string[], Refusal>> {
  const name = `“${basename(folder)}”`;
  const found = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (found === null)
    return refused(refusal("file-missing", `${name} is no folder that can be read: name one that holds the stems.`));
  const sounds = found
    .filter(
      (each) =>
        !(each.isDirectory() || each.name.startsWith(".")) && SOUND_ENDINGS.has(extname(each.name).toLowerCase()),
    )
    .map((each) => join(folder, each.name))
    .sort();
  return sounds.length > 0
    ? ok(sounds)
    : refused(refusal("file-missing", `${name} holds no sound files: name a folder of stems.`));
}
