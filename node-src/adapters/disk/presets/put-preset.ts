import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { makeFolders } from "#src/adapters/disk/folders/make-folders.ts";
import { presetFileName } from "#src/adapters/disk/presets/preset-file-name.ts";
import type { PresetShelf } from "#src/adapters/disk/presets/preset-shelf.ts";
import { putFile } from "#src/adapters/disk/presets/put-file.ts";
import { codeOf, liesIn } from "#src/adapters/disk/read-small-file.ts";
import type { Preset, PresetDevice } from "#src/model/recipe/preset.ts";
import { type PresetEntry, presetId } from "#src/model/recipe/preset-entry.ts";
import { presetText } from "#src/model/recipe/preset-file/parse-preset.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** Puts a checked preset into the file that holds it already, or into a new one, and reads it again from there. */
export async function putPreset(
  shelf: PresetShelf,
  preset: Preset,
  standing: string | undefined,
): Promise<Result<PresetEntry, Refusal>> {
  const folder = await folderFor(shelf, preset.device);
  if (!folder.ok) return folder;
  const written = await attempt(preset.name, async () => {
    if (standing !== undefined) return putFile(standing, presetText(preset), "replacement");
    const file = presetFileName(preset.name, await readdir(folder.value));
    return putFile(join(folder.value, file), presetText(preset), "new");
  });
  if (!written.ok) return written;
  const { entries } = await shelf.look();
  const kept = entries.find(({ id }) => id === presetId("user", preset));
  return kept !== undefined && presetText(kept.preset) === presetText(preset)
    ? ok(kept)
    : refused(refusal("write-failed", `“${preset.name}” was written but reads differently: look at its file.`));
}

/**
 * The folder for a device's presets, or for all, made where it is missing. The User Library itself is never made: where it
 * is gone, a drive may only be unplugged.
 */
export async function folderFor(
  { library, folder }: Pick<PresetShelf, "library" | "folder">,
  device: PresetDevice | null,
): Promise<Result<string, Refusal>> {
  if (library === null || folder === null || !(await isFolder(library))) return refused(NO_LIBRARY);
  const path = device === null ? folder : join(folder, device);
  const made = await attempt(path, () => makeFolders(path));
  if (!made.ok) return made;
  const [inside, real] = await Promise.all([realpath(folder), realpath(path)]);
  if (liesIn(real, inside)) return ok(path);
  return refused(
    refusal("write-failed", `“${path}” is a link that leads out of the presets' folder: make it a folder.`),
  );
}

const NO_LIBRARY = refusal(
  "file-missing",
  "Live's User Library was not found, so there is no place to keep presets: start Live once, or say where the library is.",
);

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** What the disk refuses, as a sentence. */
export async function attempt(name: string, work: () => Promise<unknown>): Promise<Result<void, Refusal>> {
  try {
    await work();
    return ok(undefined);
  } catch (error) {
    const words = `“${name}” could not be changed (${codeOf(error)}): check the folder and the free space, then try again.`;
    return refused(refusal("write-failed", words));
  }
}
