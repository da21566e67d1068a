import { createHash } from "node:crypto";
import { lstat, readdir, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { makeFolders } from "#src/adapters/disk/folders/make-folders.ts";
import { partBeside, sweepParts } from "#src/adapters/disk/part-file.ts";
import { readSmallFile } from "#src/adapters/disk/read-small-file.ts";

/** The companion's files by their path inside its folder, `/` between: `"wire.py"`, `"writing/lane.py"`. */
export type Files = Readonly<Record<string, string>>;

/** What stands in the companion's folder, compared with what this version would put there. */
export interface Standing {
  readonly folder: string;
  /** `foreign`: something is there that is no companion of ours. `changed`: ours, but another version or edited. */
  readonly state: "absent" | "same" | "changed" | "foreign";
  /** The version that stands there; `null` where none of ours does. */
  readonly version: string | null;
  /** Ours, but copied in and not installed: it is written down nowhere which files belong to it. */
  readonly byHand: boolean;
}

/** Beside the scripts: which files the install wrote, so that exactly these go again. */
const LIST = "installed.json";

export async function lookAt(folder: string, files: Files): Promise<Standing> {
  if ((await lstat(folder).catch(() => null)) === null)
    return { folder, state: "absent", version: null, byHand: false };
  const list = readList(folder);
  const said = versionOf(contentOf(join(folder, VERSION_FILE)) ?? "");
  const version = list !== null || isOurs(folder) ? (said ?? list?.version ?? null) : null;
  if (version === null) return { folder, state: "foreign", version: null, byHand: false };
  const same = Object.entries(files).every(([name, text]) => contentOf(join(folder, name)) === text);
  const complete = same && (list === null || Object.keys(list.files).length === Object.keys(files).length);
  return { folder, state: complete ? "same" : "changed", version, byHand: list === null };
}

/** Whether what stands there is a later version than the one that these files are. */
export function isNewer({ version }: Standing, files: Files): boolean {
  if (version === null) return false;
  const [there, here] = [version, companionVersion(files)].map((each) => each.split(/[^0-9]+/).map(Number));
  const differs = there?.findIndex((number, place) => number !== (here?.[place] ?? 0)) ?? -1;
  return differs >= 0 && (there?.[differs] ?? 0) > (here?.[differs] ?? 0);
}

/** `"1.0.0"`: what the companion calls itself. */
export function companionVersion(files: Files): string {
  return versionOf(files[VERSION_FILE] ?? "") ?? "0";
}

/** The first lines of the companion's own scripts say whose they are. */
function isOurs(folder: string): boolean {
  return contentOf(join(folder, "__init__.py"))?.startsWith(`"""Steadyhand's companion`) ?? false;
}

function versionOf(wire: string): string | null {
  return /^VERSION = "([0-9.]{1,20})"$/m.exec(wire)?.[1] ?? null;
}

const VERSION_FILE = "wire.py";

/**
 * Puts the files into the folder: a new folder appears whole, in an old one each file is replaced whole, what an
 * earlier or a killed install left and this one does not have goes, and files of anybody else stay.
 *
 * @throws where something that is no folder, or a link, stands in the place of an inner one
 */
export async function putFiles(folder: string, files: Files): Promise<void> {
  const before = readList(folder);
  const written = { ...files, [LIST]: listOf(files) };
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  if (!isThere) return putNew(folder, written);
  for (const name of Object.keys(written)) await openRoom(folder, name);
  for (const room of new Set(Object.keys(files).map((name) => dirname(join(folder, name))))) await sweepParts(room);
  for (const [name, text] of Object.entries(written)) await replaceFile(join(folder, name), text);
  const gone = Object.keys(before?.files ?? {}).filter((name) => !(name in files));
  for (const name of gone) if (await isPlainRoom(folder, name)) await rm(join(folder, name), { force: true });
  for (const name of gone) await leaveRoom(folder, name);
}

async function putNew(folder: string, written: Files): Promise<void> {
  await sweepParts(dirname(folder));
  const beside = partBeside(folder);
  try {
    await makeFolders(beside);
    for (const name of Object.keys(written)) await makeFolders(dirname(join(beside, name)));
    for (const [name, text] of Object.entries(written)) await writeFile(join(beside, name), text);
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Takes away what the install wrote, and what Python compiled from it; the folder too when nothing else is in it.
 * Answers the names that stay: files of others, and ours that somebody has edited (unless `force`).
 */
export async function takeFiles(folder: string, force: boolean): Promise<readonly string[]> {
  const list = readList(folder);
  if (list === null) return readdir(folder).catch(() => []);
  for (const [name, digest] of Object.entries(list.files)) {
    if (!(await isPlainRoom(folder, name))) continue;
    const text = contentOf(join(folder, name));
    if (text !== null && (force || digestOf(text) === digest)) await rm(join(folder, name));
    await leaveRoom(folder, name);
  }
  await rm(join(folder, LIST));
  const left = await readdir(folder);
  if (left.length === 0) await rmdir(folder);
  return left;
}

/** A file that appears whole or not at all; `mode` is for one that only the user may read. */
export async function replaceFile(path: string, text: string, mode = 0o644): Promise<void> {
  const beside = partBeside(path);
  try {
    await writeFile(beside, text, { mode, flag: "wx" });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

interface InstallList {
  readonly version: string;
  /** SHA-256 by name. */
  readonly files: Readonly<Record<string, string>>;
}

function listOf(files: Files): string {
  const digests = Object.entries(files).map(([name, text]) => [name, digestOf(text)]);
  return `${JSON.stringify({ version: companionVersion(files), files: Object.fromEntries(digests) }, null, 2)}\n`;
}

/** The list, without names that lead out of the folder; `null` where there is none of ours. */
function readList(folder: string): InstallList | null {
  try {
    const { version, files } = JSON.parse(contentOf(join(folder, LIST)) ?? "") as Partial<InstallList>;
    if (typeof version !== "string" || typeof files !== "object" || files === null) return null;
    const plain = Object.entries(files).filter(([name]) => /^(?:\w+\/)?\w+\.py$/.test(name));
    return { version, files: Object.fromEntries(plain) };
  } catch {
    return null;
  }
}

/** The inner folder of a file, made where there is none. */
async function openRoom(folder: string, name: string): Promise<void> {
  const room = dirname(join(folder, name));
  if (!(await isPlainRoom(folder, name))) throw new Error(`${room} is no plain folder`);
  await makeFolders(room);
}

/** Whether a file of ours may be there: what lies behind a link belongs to somebody else. */
async function isPlainRoom(folder: string, name: string): Promise<boolean> {
  const room = dirname(join(folder, name));
  if (room === join(folder, ".")) return true;
  const found = await lstat(room).catch(() => null);
  return found === null || found.isDirectory();
}

/** What Python compiled from a file goes, and the folders that are empty then. */
async function leaveRoom(folder: string, name: string): Promise<void> {
  if (!(await isPlainRoom(folder, name))) return;
  const room = dirname(join(folder, name));
  const cache = join(room, "__pycache__");
  const compiled = await readdir(cache).catch(() => []);
  for (const file of compiled) {
    if (file.startsWith(`${basename(name, ".py")}.`) && file.endsWith(".pyc")) await rm(join(cache, file));
  }
  if (compiled.length > 0) await dropEmpty(cache);
  if (room !== join(folder, ".")) await dropEmpty(room);
}

async function dropEmpty(folder: string): Promise<void> {
  const held = await readdir(folder).catch(() => null);
  if (held?.length === 0) await rmdir(folder);
}

/** `null` where no small plain file of that name stands, whatever else may. */
function contentOf(path: string): string | null {
  const read = readSmallFile(path, { noLink: true, largest: LARGEST });
  return read.ok ? read.value.text : null;
}

/** Bytes; the longest script has 9 kB. */
const LARGEST = 512 * 1024;

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
