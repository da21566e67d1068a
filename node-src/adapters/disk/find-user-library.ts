import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { readSmallFile } from "#src/adapters/disk/read-small-file.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { caseRefusal } from "#src/model/refusals/case-refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Whereabouts } from "#src/ports/whereabouts.ts";

/**
 * The folder of Live's User Library: the one that is named, which must be there, else as the newest Live's `Library.cfg` says, else where Live puts it by default.
 * Source: Live's own settings (value ProjectPath inside UserLibrary), whose path names the library or the folder it is in.
 */
export async function findUserLibrary(where: Whereabouts, named?: string): Promise<Result<string, Refusal>> {
  if (named !== undefined) {
    if (await isFolder(named)) return ok(named);
    return refused(refusal("file-missing", `${named} is no folder: name Live's User Library.`));
  }
  const [first] = await knownLibraries(where);
  if (first !== undefined) return ok(first);
  return refused(caseRefusal("library-missing", {}));
}

/** The User Library of every Live that has run here, newest Live first, and the one by default; those that are there. */
export async function knownLibraries(where: Whereabouts): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of await libraryFiles(where)) {
    for (const folder of libraryIn(textOf(file))) {
      if (!(await isFolder(folder))) continue;
      found.push(folder);
      break;
    }
  }
  const byDefault = defaultFolder(where);
  if (byDefault !== null && (await isFolder(byDefault))) found.push(byDefault);
  return [...new Set(found)];
}

/** What a `Library.cfg` names, likeliest first; empty where it names nothing. */
export function libraryIn(text: string): readonly string[] {
  const section = /<UserLibrary\b[^>]*>([\s\S]*?)<\/UserLibrary>/.exec(text)?.[1] ?? "";
  const path = attribute(section, "ProjectPath");
  if (path === null) return [];
  const name = attribute(section, "ProjectName") ?? "User Library";
  return basename(path) === name ? [path] : [join(path, name), join(path, "User Library"), path];
}

function attribute(section: string, name: string): string | null {
  const value = new RegExp(`<${name}\\s+Value="([^"]*)"`).exec(section)?.[1];
  return value === undefined || value === "" ? null : unescaped(value);
}

/** The five entities of XML and numbers; anything else stays as it stands. */
function unescaped(value: string): string {
  return value.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, word) => {
    if (word !== undefined) return ENTITIES[String(word).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** `Library.cfg` of every Live that has run here, newest version first. */
async function libraryFiles({ platform, home, environment }: Whereabouts): Promise<readonly string[]> {
  const root =
    platform === "darwin"
      ? join(home, "Library", "Preferences", "Ableton")
      : platform === "win32"
        ? join(environment["APPDATA"] || join(home, "AppData", "Roaming"), "Ableton")
        : null;
  if (root === null) return [];
  const folders = await readdir(root).catch(() => []);
  const lives = folders.filter((folder) => /^Live \d/.test(folder)).sort((a, b) => compareVersions(b, a));
  return lives.map((folder) =>
    platform === "win32" ? join(root, folder, "Preferences", "Library.cfg") : join(root, folder, "Library.cfg"),
  );
}

/** "Live 12.4b2" before "Live 12.4" before "Live 12.10". */
function compareVersions(a: string, b: string): number {
  const [left, right] = [versionNumbers(a), versionNumbers(b)];
  for (const index of left.keys()) {
    const difference = left[index]! - right[index]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Major, minor, patch, beta; a release counts as later than all of its betas. */
function versionNumbers(folder: string): number[] {
  const [, major, minor, patch, beta] = /^Live (\d+)(?:\.(\d+))?(?:\.(\d+))?(?:b(\d+))?/.exec(folder) ?? [];
  return [Number(major ?? 0), Number(minor ?? 0), Number(patch ?? 0), beta === undefined ? Infinity : Number(beta)].map(
    (number) => (number === Infinity ? Number.MAX_SAFE_INTEGER : number),
  );
}

function defaultFolder({ platform, home }: Whereabouts): string | null {
  if (platform === "darwin") return join(home, "Music", "Ableton", "User Library");
  if (platform === "win32") return join(home, "Documents", "Ableton", "User Library");
  return null;
}

function textOf(file: string): string {
  const read = readSmallFile(file, { largest: LARGEST });
  return read.ok ? read.value.text : "";
}

/** Bytes; such a file has a few thousand. */
const LARGEST = 8 * 1024 * 1024;

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
