import { open, readdir, rename, rm, rmdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { makeFolders } from "#src/adapters/disk/folders/make-folders.ts";
import { PRESET_DEVICES, type PresetDevice } from "#src/model/recipe/preset.ts";

/**
 * Milliseconds in which a deleted preset can come back.
 * Source: house taste, 2026-11-29: long enough to miss it a few days later, short enough that nothing piles up.
 */
export const UNDO_WINDOW = 7 * 24 * 60 * 60 * 1_000;

/** A preset's file that was put aside. */
export interface DeletedFile {
  readonly device: PresetDevice;
  /** The name that it had. */
  readonly file: string;
  readonly favourite: boolean;
  readonly path: string;
}

/**
 * Moves a preset's file as it is into a folder that no list reads; what has been there for longer than `UNDO_WINDOW` goes
 * for good.
 * @throws what the disk answers; the file then stands where it stood.
 */
export async function putAside(
  folder: string,
  device: PresetDevice,
  preset: { readonly path: string; readonly favourite: boolean },
): Promise<void> {
  const now = Date.now();
  const aside = await filesAside(folder);
  for (const { path, at } of aside)
    if (now - at > UNDO_WINDOW) await rm(join(path, ".."), { recursive: true, force: true });
  const at = Math.max(now, (aside.at(-1)?.at ?? 0) + 1);
  const place = join(folder, ASIDE, device, `${at}${preset.favourite ? FAVOURITE : PLAIN}`);
  await makeFolders(place);
  try {
    await rename(preset.path, join(place, basename(preset.path)));
  } catch (error) {
    await emptied(place, folder);
    throw error;
  }
}

/** The file that was put aside last and can still come back; `null` where there is none. */
export async function lastDeleted(folder: string): Promise<DeletedFile | null> {
  const now = Date.now();
  return (await filesAside(folder)).findLast(({ at }) => now - at <= UNDO_WINDOW) ?? null;
}

/**
 * Moves a file back to where it stood, under the name `file`. What stands there is never replaced.
 * @throws what the disk answers, `EEXIST` where the name is taken; the file then stays aside.
 */
export async function putBack(folder: string, { device, path }: DeletedFile, file: string): Promise<void> {
  const home = join(folder, device, file);
  await makeFolders(join(folder, device));
  await (await open(home, "wx")).close();
  try {
    await rename(path, home);
  } catch (error) {
    await rm(home, { force: true });
    throw error;
  }
  await emptied(join(path, ".."), folder);
}

const ASIDE = ".deleted";
const FAVOURITE = "+";
const PLAIN = "-";
/** Milliseconds since 1970, and whether it was a favourite. */
const PLACE = /^(\d{1,15})([+-])$/;

interface AsideFile extends DeletedFile {
  readonly at: number;
}

/** In the order in which they were put aside. */
async function filesAside(folder: string): Promise<readonly AsideFile[]> {
  const all = await Promise.all(PRESET_DEVICES.map((device) => asideOf(folder, device)));
  return all.flat().sort((a, b) => a.at - b.at);
}

async function asideOf(folder: string, device: PresetDevice): Promise<readonly AsideFile[]> {
  const places = await namesIn(join(folder, ASIDE, device));
  const files = await Promise.all(
    places.map(async (place) => {
      const [, at, mark] = PLACE.exec(place) ?? [];
      if (at === undefined) return [];
      const held = join(folder, ASIDE, device, place);
      const [file] = await namesIn(held);
      return file === undefined
        ? []
        : [{ device, file, favourite: mark === FAVOURITE, path: join(held, file), at: Number(at) }];
    }),
  );
  return files.flat();
}

function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

/** Folders that hold nothing go, from the innermost outwards. */
async function emptied(place: string, folder: string): Promise<void> {
  for (const each of [place, join(place, ".."), join(folder, ASIDE)]) await rmdir(each).catch(() => undefined);
}
