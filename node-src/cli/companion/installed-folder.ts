import { createHash, randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { VERSION } from "#src/cli/frame/version.ts";

/** The companion's files by name. */
export type Files = Readonly<Record<string, string>>;

/** What stands in the companion's folder, compared with what this version would put there. */
export interface Standing {
  readonly folder: string;
  /** `foreign`: something is there that no install of ours has left. `changed`: ours, but another version or edited. */
  readonly state: "absent" | "same" | "changed" | "foreign";
  /** The version that was installed; `null` where none of ours is. */
  readonly version: string | null;
}

/** Beside the scripts: which files the install wrote, so that exactly these go again. */
const LIST = "installed.json";

export async function lookAt(folder: string, files: Files): Promise<Standing> {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  if (!isThere) return { folder, state: "absent", version: null };
  const list = await readList(folder);
  if (list === null) return { folder, state: "foreign", version: null };
  const names = Object.keys(files);
  const same = await Promise.all(names.map(async (name) => (await contentOf(join(folder, name))) === files[name]));
  const complete = same.every(Boolean) && Object.keys(list.files).length === names.length;
  return { folder, state: complete ? "same" : "changed", version: list.version };
}

/**
 * Puts the files into the folder: a new folder appears whole, in an old one each file is replaced whole, what an
 * earlier install left and this one does not have goes, and files of anybody else stay.
 */
export async function putFiles(folder: string, files: Files): Promise<void> {
  const before = await readList(folder);
  const written = { ...files, [LIST]: listOf(files) };
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    const beside = `${folder}.${randomBytes(4).toString("hex")}.part`;
    try {
      await mkdir(beside, { recursive: true });
      for (const [name, text] of Object.entries(written)) await writeFile(join(beside, name), text);
      await rename(beside, folder);
    } catch (error) {
      await rm(beside, { recursive: true, force: true });
      throw error;
    }
    return;
  }
  for (const [name, text] of Object.entries(written)) await replaceFile(join(folder, name), text);
  for (const name of Object.keys(before?.files ?? {}))
    if (!(name in files)) await rm(join(folder, name), { force: true });
}

/**
 * Takes away what the install wrote, and what Python compiled from it; the folder too when nothing else is in it.
 * Answers the names that stay: files of others, and ours that somebody has edited (unless `force`).
 */
export async function takeFiles(folder: string, force: boolean): Promise<readonly string[]> {
  const list = await readList(folder);
  if (list === null) return readdir(folder).catch(() => []);
  for (const [name, digest] of Object.entries(list.files)) {
    const text = await contentOf(join(folder, name));
    if (text !== null && (force || digestOf(text) === digest)) await rm(join(folder, name));
    await dropCompiled(folder, name);
  }
  await rm(join(folder, LIST));
  const left = await readdir(folder);
  if (left.length === 0) await rmdir(folder);
  return left;
}

/** A file that appears whole or not at all; `mode` is for one that only the user may read. */
export async function replaceFile(path: string, text: string, mode = 0o644): Promise<void> {
  const beside = `${path}.${randomBytes(4).toString("hex")}.part`;
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
  return `${JSON.stringify({ version: VERSION, files: Object.fromEntries(digests) }, null, 2)}\n`;
}

/** The list, without names that lead out of the folder; `null` where there is none of ours. */
async function readList(folder: string): Promise<InstallList | null> {
  try {
    const { version, files } = JSON.parse((await contentOf(join(folder, LIST))) ?? "") as Partial<InstallList>;
    if (typeof version !== "string" || files === undefined) return null;
    const plain = Object.entries(files).filter(([name]) => /^\w+\.py$/.test(name));
    return { version, files: Object.fromEntries(plain) };
  } catch {
    return null;
  }
}

async function dropCompiled(folder: string, name: string): Promise<void> {
  const cache = join(folder, "__pycache__");
  const compiled = await readdir(cache).catch(() => []);
  for (const file of compiled) {
    if (file.startsWith(`${name.slice(0, -".py".length)}.`) && file.endsWith(".pyc")) await rm(join(cache, file));
  }
  if (compiled.length > 0 && (await readdir(cache)).length === 0) await rmdir(cache);
}

async function contentOf(path: string): Promise<string | null> {
  return readFile(path, "utf8").catch(() => null);
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
