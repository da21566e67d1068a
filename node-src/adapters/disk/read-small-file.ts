import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { sep } from "node:path";
import { ok, type Result, refused } from "#src/model/result.ts";

/** What a file looked like when it was read: the same answer means the same bytes. */
export type FileStamp = string;

export interface SmallFile {
  readonly text: string;
  readonly stamp: FileStamp;
  /** Who may read it: the permission bits and the owner's number, as the opened file itself says. */
  readonly rights: { readonly mode: number; readonly owner: number };
}

/** Where a file may lie, and how large it may be in bytes. */
export interface SmallFileRules {
  /** The real path of a folder that a link must not lead out of; without one, links lead anywhere. */
  readonly inside?: string;
  /** For a file that a link must not stand for at all: a secret, or a list of what may be deleted. */
  readonly noLink?: boolean;
  readonly largest: number;
}

/**
 * The text of a small file, or why there is none, as the end of a sentence about the file.
 * Nothing that is no regular file is ever opened: a pipe would wait for good. Reads at once and not in turns: a small file
 * is there long before its turn would come.
 */
export function readSmallFile(path: string, rules: SmallFileRules): Result<SmallFile, string> {
  try {
    const real = realFile(path, rules);
    if (!real.ok) return real;
    const file = openSync(real.value, READ_NO_LINK);
    try {
      return readWhole(file, rules.largest);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return refused(`cannot be read (${codeOf(error)})`);
  }
}

/** The stamp of a file as it stands. */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): FileStamp {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

interface Stats {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
}

export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));
}

/** Whether a real path is a folder or lies in it. */
export function liesIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** Windows knows neither flag. */
const READ_NO_LINK = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const UTF_8 = new TextDecoder("utf-8", { fatal: true });

function realFile(path: string, { inside, noLink }: SmallFileRules): Result<string, string> {
  const standing = lstatSync(path);
  if (standing.isFile()) return ok(path);
  if (!standing.isSymbolicLink()) return refused("is no file");
  if (noLink === true) return refused("is a link");
  const real = realpathSync(path);
  if (inside !== undefined && !liesIn(real, inside)) return refused("is a link that leads out of the presets' folder");
  return lstatSync(real).isFile() ? ok(real) : refused("is no file");
}

const PERMISSIONS = 0o777;

function readWhole(file: number, largest: number): Result<SmallFile, string> {
  const found = fstatSync(file);
  if (!found.isFile()) return refused("is no file");
  if (found.size > largest) return refused(`is larger than ${Math.round(largest / 1024)} kB`);
  const bytes = Buffer.alloc(found.size);
  const bytesRead = readSync(file, bytes, 0, found.size, 0);
  try {
    const text = UTF_8.decode(bytes.subarray(0, bytesRead));
    return ok({ text, stamp: stampOf(found), rights: { mode: found.mode & PERMISSIONS, owner: found.uid } });
  } catch {
    return refused("is not text in UTF-8");
  }
}
