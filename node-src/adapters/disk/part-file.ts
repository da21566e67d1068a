import { createHash, randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { lstat, readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";

/**
 * A name beside `path` for what is written before it takes its place: hidden, and it tells who writes (process and machine).
 * `sweepParts` takes away what such a writer left behind when it was killed.
 */
export function partBeside(path: string): string {
  const random = randomBytes(RANDOM_BYTES).toString("hex");
  const part = join(dirname(path), `.${shortened(basename(path))}.${process.pid}-${thisMachine()}-${random}.part`);
  own.set(basename(part), part);
  return part;
}

/**
 * Removes the files and folders that killed writers left in a folder: names of `partBeside` alone, and only where the process is gone, or where
 * it is a day old. What others call `.part` stays. Never throws: a folder that cannot be looked at is left as it is.
 */
export async function sweepParts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (await isLeftBehind(folder, name))
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Removes whatever this process was writing; at once, for a process that is about to end. */
export function dropOwnParts(): void {
  for (const part of own.values()) rmSync(part, { recursive: true, force: true });
}

/** Whether the writer of this machine with this number has ended. */
export function hasEnded(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** This machine, so that a process number of another one that shares the folder says nothing here. */
export function thisMachine(): string {
  machine ??= createHash("sha256").update(hostname()).digest("hex").slice(0, 6);
  return machine;
}

let machine: string | undefined;

const RANDOM_BYTES = 6;
/** What this process is writing, or wrote. */
const own = new Map<string, string>();

/** The form up to 0.1.0 told no process: `.name.012345678901.part`. */
const PART = /^\..+\.(?:(\d{1,10})-([0-9a-f]{6})-)?[0-9a-f]{12}\.part$/;
const DAY = 24 * 3600 * 1000;
/** A process number that was given out anew may be this one's own. Milliseconds. */
const MINUTE = 60 * 1000;

async function isLeftBehind(folder: string, name: string): Promise<boolean> {
  const found = PART.exec(name);
  if (found === null || own.has(name)) return false;
  const [, pid, writer] = found;
  const file = await lstat(join(folder, name)).catch(() => null);
  if (file === null || !(file.isFile() || (file.isDirectory() && pid !== undefined))) return false;
  const age = Date.now() - file.mtimeMs;
  if (age > DAY) return true;
  if (pid === undefined || writer !== thisMachine()) return false;
  return Number(pid) === process.pid ? age > MINUTE : hasEnded(Number(pid));
}

/** Of a name only as much as leaves room for the rest in the 143 bytes that every file system takes. */
function shortened(name: string): string {
  let short = "";
  for (const character of name) {
    if (Buffer.byteLength(short + character) > LONGEST) break;
    short += character;
  }
  return short;
}

const LONGEST = 90;
