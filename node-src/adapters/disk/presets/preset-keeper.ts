import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { lastDeleted, putAside, putBack } from "#src/adapters/disk/presets/deleted-presets.ts";
import { FAVOURITES_FILE, writeFavourites } from "#src/adapters/disk/presets/favourites-file.ts";
import { presetFileName } from "#src/adapters/disk/presets/preset-file-name.ts";
import type { PresetShelf, ShelfView } from "#src/adapters/disk/presets/preset-shelf.ts";
import { attempt, folderFor, putPreset } from "#src/adapters/disk/presets/put-preset.ts";
import type { Preset } from "#src/model/recipe/preset.ts";
import { type PresetEntry, presetId } from "#src/model/recipe/preset-entry.ts";
import { checkPreset } from "#src/model/recipe/preset-file/check-preset.ts";
import { presetText } from "#src/model/recipe/preset-file/parse-preset.ts";
import { LONGEST } from "#src/model/recipe/preset-file/words-problem.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** Changes what is there. One change at a time: the caller sees to it. */
export interface PresetKeeper {
  keep(preset: unknown, replace: boolean): Promise<Result<PresetEntry, Refusal>>;
  /** Under a free name; the one that is there already where it is the same. */
  keepCopy(preset: Preset): Promise<Result<PresetEntry, Refusal>>;
  rename(id: string, name: string): Promise<Result<PresetEntry, Refusal>>;
  remove(id: string): Promise<Result<void, Refusal>>;
  /** Brings the preset back that was removed last. */
  undelete(): Promise<Result<PresetEntry, Refusal>>;
  favour(id: string, favourite: boolean): Promise<Result<void, Refusal>>;
}

export function presetKeeper(shelf: PresetShelf): PresetKeeper {
  return {
    async keep(input, replace) {
      const checked = checkPreset(input, shelf.recipes);
      if (!checked.ok) return checked;
      const view = await shelf.look();
      const problem = takenProblem(view, checked.value, replace);
      return problem === null
        ? putPreset(shelf, checked.value, view.paths.get(presetId("user", checked.value)))
        : refused(problem);
    },
    keepCopy: (preset) => keepCopy(shelf, preset),
    rename: (id, name) => rename(shelf, id, name),
    remove: (id) => remove(shelf, id),
    undelete: () => undelete(shelf),
    async favour(id, favourite) {
      const view = await shelf.look();
      if (!view.entries.some((entry) => entry.id === id)) return refused(GONE);
      const others = (ids: readonly string[]) => ids.filter((other) => other !== id);
      return changeFavourites(shelf, view, (ids) => (favourite ? [...others(ids), id] : others(ids)));
    },
  };
}

const GONE = refusal("preset-unknown", "The preset is not there any more.");

async function keepCopy(shelf: PresetShelf, preset: Preset): Promise<Result<PresetEntry, Refusal>> {
  const { entries } = await shelf.look();
  for (let number = 1; ; number += 1) {
    const named = { ...preset, name: numbered(preset.name, number) };
    const there = entries.filter(({ id }) => id === presetId("user", named) || id === presetId("factory", named));
    if (there.length === 0) return putPreset(shelf, named, undefined);
    const same = there.find((entry) => presetText(entry.preset) === presetText({ ...preset, name: entry.preset.name }));
    if (same !== undefined) return ok(same);
  }
}

/** Cut where the number needs the room, though not through a character. */
function numbered(name: string, number: number): string {
  if (number === 1) return name;
  const end = ` ${number}`;
  const room = name.slice(0, LONGEST.name - end.length).replace(/[\uD800-\uDBFF]$/, "");
  return `${room.trimEnd()}${end}`;
}

/** The file under the new name comes first: whatever happens in between, the preset is there. */
async function rename(shelf: PresetShelf, id: string, name: string): Promise<Result<PresetEntry, Refusal>> {
  const view = await shelf.look();
  const old = ownPreset(view, id);
  if (!old.ok) return old;
  const checked = checkPreset({ ...old.value.preset, name }, shelf.recipes);
  if (!checked.ok) return checked;
  const stays = presetId("user", checked.value) === id;
  const problem = takenProblem(view, checked.value, stays);
  if (problem !== null) return refused(problem);
  const kept = await putPreset(shelf, checked.value, stays ? old.value.path : undefined);
  if (!kept.ok || stays) return kept;
  const removed = await attempt(old.value.preset.name, () => rm(old.value.path));
  if (!removed.ok) return removed;
  if (!old.value.favourite) return kept;
  const follows = (ids: readonly string[]) => ids.map((other) => (other === id ? kept.value.id : other));
  const changed = await changeFavourites(shelf, view, follows);
  return changed.ok ? ok({ ...kept.value, favourite: true }) : changed;
}

async function remove(shelf: PresetShelf, id: string): Promise<Result<void, Refusal>> {
  const view = await shelf.look();
  const old = ownPreset(view, id);
  const { folder } = shelf;
  if (!old.ok) return old;
  if (folder === null) return refused(GONE);
  const { preset, favourite } = old.value;
  const removed = await attempt(preset.name, () => putAside(folder, preset.device, old.value));
  if (!removed.ok || !favourite) return removed;
  return changeFavourites(shelf, view, (ids) => ids.filter((other) => other !== id));
}

/** The file itself comes back, under its own name where that is free; a preset that is called the same is never hidden by it. */
async function undelete(shelf: PresetShelf): Promise<Result<PresetEntry, Refusal>> {
  const { folder } = shelf;
  const deleted = folder === null ? null : await lastDeleted(folder);
  const view = await shelf.look();
  if (folder === null || deleted === null || view.deleted === null) return refused(NOTHING_DELETED);
  const { name } = view.deleted;
  const id = presetId("user", { device: deleted.device, name });
  if (view.entries.some((entry) => entry.id === id)) return refused(nameTaken(name));
  const back = await attempt(name, async () => {
    const there: readonly string[] = await readdir(join(folder, deleted.device)).catch(() => []);
    await putBack(folder, deleted, there.includes(deleted.file) ? presetFileName(name, there) : deleted.file);
  });
  if (!back.ok) return back;
  if (deleted.favourite) {
    const liked = await changeFavourites(shelf, view, (ids) => [...ids.filter((other) => other !== id), id]);
    if (!liked.ok) return liked;
  }
  const kept = (await shelf.look()).entries.find((entry) => entry.id === id);
  return kept === undefined ? refused(unusable(name)) : ok(kept);
}

const NOTHING_DELETED = refusal("preset-unknown", "No preset was deleted in the last seven days.");

function nameTaken(name: string): Refusal {
  return refusal("preset-exists", `“${name}” is there again: give that one another name, then undo.`);
}

function unusable(name: string): Refusal {
  return refusal("preset-unusable", `The file of “${name}” is back, but it is no preset that can be used here.`);
}

/** A preset of the user's, with the path of its file. */
function ownPreset(view: ShelfView, id: string): Result<PresetEntry & { readonly path: string }, Refusal> {
  const entry = view.entries.find((known) => known.id === id);
  if (entry === undefined) return refused(GONE);
  const path = view.paths.get(id);
  if (path !== undefined) return ok({ ...entry, path });
  return refused(
    refusal(
      "preset-exists",
      `“${entry.preset.name}” comes with the device and stays as it is: save a copy of your own.`,
    ),
  );
}

function takenProblem({ entries }: ShelfView, preset: Preset, replace: boolean): Refusal | null {
  const has = (id: string) => entries.some((entry) => entry.id === id);
  const name = `“${preset.name}”`;
  if (has(presetId("factory", preset)))
    return refusal("preset-exists", `${name} comes with the device and stays as it is: choose another name.`);
  return !replace && has(presetId("user", preset))
    ? refusal("preset-exists", `${name} is there already: choose another name, or replace it.`)
    : null;
}

/** A list that could not be read is never written over: it may hold what a later version wrote. */
async function changeFavourites(
  shelf: PresetShelf,
  { favourites }: ShelfView,
  change: (ids: readonly string[]) => readonly string[],
): Promise<Result<void, Refusal>> {
  if (!favourites.ok) {
    return refused(
      refusal("write-failed", `“${FAVOURITES_FILE}” ${favourites.error}: move it away to begin a new one.`),
    );
  }
  const folder = await folderFor(shelf, null);
  return folder.ok ? attempt(FAVOURITES_FILE, () => writeFavourites(folder.value, change(favourites.value))) : folder;
}
