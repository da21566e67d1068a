import { rmdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { diskFiles } from "#src/adapters/disk/disk-files.ts";
import { presetKeeper } from "#src/adapters/disk/presets/preset-keeper.ts";
import { withPresetLock } from "#src/adapters/disk/presets/preset-lock.ts";
import { type PresetPlaces, type PresetShelf, presetShelf } from "#src/adapters/disk/presets/preset-shelf.ts";
import { folderFor } from "#src/adapters/disk/presets/put-preset.ts";
import { watchFolders } from "#src/adapters/disk/presets/watch-folders.ts";
import { readSmallFile } from "#src/adapters/disk/read-small-file.ts";
import { PRESET_DEVICES } from "#src/model/recipe/preset.ts";
import { LARGEST_PRESET, parsePreset, presetText } from "#src/model/recipe/preset-file/parse-preset.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { PresetStore } from "#src/ports/preset-store.ts";

/**
 * Presets on this machine's disk: what ships, and `Steadyhand/Presets/<device>/*.json` in the User Library. Changes are
 * made one after another; each file is there whole or not at all.
 */
export function diskPresets(places: PresetPlaces): PresetStore {
  const shelf = presetShelf(places);
  const { keep, keepCopy, rename, remove, undelete, favour } = presetKeeper(shelf);
  const queue = oneAfterAnother();
  /** One change at a time, in this process and in all others. */
  const turn = <Value>(work: () => Promise<Result<Value, Refusal>>) => queue(() => alone(shelf, work));
  const copyIn = (text: string) => {
    const parsed = parsePreset(text, places.recipes);
    return parsed.ok ? keepCopy(parsed.value) : Promise.resolve(parsed);
  };
  return {
    list: async () => {
      const { entries, skipped, folder, deleted } = await shelf.look();
      return { entries, skipped, folder, deleted };
    },
    save: (preset, { replace }) => turn(() => keep(preset, replace)),
    rename: (id, name) => turn(() => rename(id, name)),
    remove: (id) => turn(() => remove(id)),
    undelete: () => turn(() => undelete()),
    favour: (id, favourite) => turn(() => favour(id, favourite)),
    importText: (text) => turn(() => copyIn(text)),
    importFile: (path) =>
      turn(async () => {
        const read = readSmallFile(path, { largest: LARGEST_PRESET });
        return read.ok ? copyIn(read.value.text) : no(`The preset ${read.error}.`);
      }),
    exportFile: async (id, path, { force }) => {
      const found = (await shelf.look()).entries.find((entry) => entry.id === id);
      if (found === undefined) return refused(refusal("preset-unknown", "The preset is not there any more."));
      const bytes = new TextEncoder().encode(presetText(found.preset));
      return diskFiles().write(path, bytes, { force, kind: PRESET_KIND });
    },
    watch(changed) {
      const { folder } = shelf;
      if (folder === null) return () => undefined;
      const folders = [folder, ...PRESET_DEVICES.map((device) => join(folder, device))];
      return watchFolders(folders, (name) => !/^[^.].*\.json$/i.test(name), changed);
    },
  };
}

const PRESET_KIND = { name: "a preset", endings: [".json"], opening: "{" } as const;

function no(sentence: string): Result<never, Refusal> {
  return refused(refusal("preset-unusable", sentence));
}

/** The folder is made for the first change, and gone again where that change was refused. */
async function alone<Value>(
  shelf: PresetShelf,
  work: () => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  const { folder } = shelf;
  if (folder === null) return work();
  const fresh = (await stat(folder).catch(() => null)) === null;
  const made = fresh ? await folderFor(shelf, null) : null;
  const done = await withPresetLock(folder, work);
  if (made?.ok && !done.ok) await emptied(folder);
  return done;
}

async function emptied(folder: string): Promise<void> {
  for (const each of [folder, dirname(folder)]) await rmdir(each).catch(() => undefined);
}

/** What is asked for while something is being changed waits its turn. */
function oneAfterAnother(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => ok(undefined));
    return mine;
  };
}
