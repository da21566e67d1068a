import { randomBytes } from "node:crypto";
import { link, open, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { replaceFile } from "#src/adapters/companion/install/installed-folder.ts";
import {
  type CompanionSettings,
  DEFAULT_PORT,
  LARGEST_SETTINGS,
  readCompanionSettings,
} from "#src/adapters/companion/settings.ts";
import { makeFolders } from "#src/adapters/disk/folders/make-folders.ts";
import { partBeside, sweepParts } from "#src/adapters/disk/part-file.ts";
import { codeOf, readSmallFile } from "#src/adapters/disk/read-small-file.ts";

/** What one installation needs of the settings. */
export interface SettingsNeed {
  /** Another port than the one in use, or than the default. */
  readonly port: number | undefined;
  /** The companion's folder that this token is for; remembered, so that the token goes with the last of them. */
  readonly folder: string;
}

/**
 * Keeps a usable token, so that a running companion stays in touch; makes one where there is none, or where it is damaged
 * or known to others. Of several that make one at the same time one wins, and all of them keep that.
 * @throws Error in one sentence where something stands there that is no small file, and what the disk answers.
 */
export async function keepSettings(
  path: string,
  { port, folder }: SettingsNeed,
): Promise<{ readonly port: number; readonly written: boolean }> {
  const held = await readCompanionSettings(path);
  if (!held.ok && (await isMade(path, { port: port ?? DEFAULT_PORT, token: newToken() }, folder))) {
    return { port: port ?? DEFAULT_PORT, written: true };
  }
  const before = held.ok ? held : await readCompanionSettings(path);
  const token = before.ok ? before.value.token : newToken();
  const wanted = port ?? (before.ok ? before.value.port : DEFAULT_PORT);
  const object = settingsObject(path);
  const folders = rememberedFolders(object);
  const more = folders.includes(folder) ? folders : [...folders.slice(1 - MOST_FOLDERS), folder];
  const written = !before.ok || before.value.port !== wanted;
  if (written || more !== folders) {
    await replaceFile(path, textOf({ ...object, port: wanted, token, folders: more }), 0o600);
  }
  return { port: wanted, written };
}

/** The companion's folders that were written down with the token. */
export function rememberedFolders(held: Readonly<Record<string, unknown>>): readonly string[] {
  const folders = held["folders"];
  return Array.isArray(folders) ? folders.filter((folder): folder is string => typeof folder === "string") : [];
}

/**
 * What the settings hold; empty where there are none, or none that can be understood.
 * @throws Error in one sentence where what stands there is no small plain file.
 */
export function settingsObject(path: string): Readonly<Record<string, unknown>> {
  const read = readSmallFile(path, { noLink: true, largest: LARGEST_SETTINGS });
  if (!read.ok) {
    if (/ENOENT|UTF-8/.test(read.error)) return {};
    throw new Error(`${path} ${read.error}: take it away first`);
  }
  try {
    const held: unknown = JSON.parse(read.value.text);
    return typeof held === "object" && held !== null && !Array.isArray(held) ? { ...held } : {};
  } catch {
    return {};
  }
}

/** As many libraries as anybody has, and together far shorter than a settings file may be. */
const MOST_FOLDERS = 8;

function newToken(): string {
  return randomBytes(32).toString("hex");
}

function textOf(held: object): string {
  return `${JSON.stringify(held, null, 2)}\n`;
}

/** Makes the file whole under its name; false where one is there. A disk without hard links takes the name first. */
async function isMade(path: string, { port, token }: CompanionSettings, folder: string): Promise<boolean> {
  await makeFolders(dirname(path), 0o700);
  const text = textOf({ port, token, folders: [folder] });
  await sweepParts(dirname(path));
  const beside = partBeside(path);
  try {
    await writeNew(beside, text);
    return await link(beside, path).then(
      () => true,
      (error) => (codeOf(error) === "EEXIST" ? false : writeNew(path, text).then(() => true, isThereAlready)),
    );
  } finally {
    await rm(beside, { force: true });
  }
}

function isThereAlready(error: unknown): boolean {
  if (codeOf(error) === "EEXIST") return false;
  throw error;
}

async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
