import { randomBytes } from "node:crypto";
import { link, open, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { hasEnded, thisMachine } from "#src/adapters/disk/part-file.ts";
import { codeOf } from "#src/adapters/disk/read-small-file.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { type Result, refused } from "#src/model/result.ts";

/**
 * Runs `work` while no other process changes the presets: each holds the file `.lock` in their folder meanwhile.
 *
 * A lock whose process has ended, or one of another machine that is a minute old, is taken away. After ten seconds of waiting
 * it is refused. Where the folder takes no lock (it is missing, or may not be written) `work` runs without, as nothing can be
 * changed there either.
 */
export async function withPresetLock<Value>(
  folder: string,
  work: () => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  const path = join(folder, LOCK_FILE);
  const mine = `${process.pid} ${thisMachine()} ${randomBytes(8).toString("hex")}`;
  const taken = await take(path, mine);
  if (taken === "busy") return refused(BUSY);
  try {
    return await work();
  } finally {
    if (taken === "mine" && (await holderOf(path)) === mine) await rm(path, { force: true });
  }
}

const LOCK_FILE = ".lock";

const BUSY = refusal(
  "write-failed",
  "Another Steadyhand has been changing the presets for ten seconds: wait until it is done, then try again.",
);

/** Milliseconds. Source: house taste: one change takes a few; a synchronised folder may take some seconds. */
const LONGEST_WAIT = 10_000;
const PAUSE = { least: 3, more: 15 } as const;
const STALE = 60_000;

async function take(path: string, mine: string): Promise<"mine" | "busy" | "none"> {
  const until = Date.now() + LONGEST_WAIT;
  while (Date.now() < until) {
    try {
      await writeNew(path, mine);
      return "mine";
    } catch (error) {
      // Windows says EPERM while the file is being deleted.
      const code = codeOf(error);
      if (code !== "EEXIST" && code !== "EPERM" && code !== "EBUSY") return "none";
      if (code === "EPERM" && (await stat(path).catch(() => null)) === null) return "none";
    }
    await clearStale(path);
    await setTimeout(PAUSE.least + Math.random() * PAUSE.more);
  }
  return "busy";
}

/** The name appears with its content at once: no process sees a lock that does not say whose it is. */
async function writeNew(path: string, mine: string): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    const file = await open(beside, "wx");
    await file.writeFile(mine).finally(() => file.close());
    await link(beside, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST" || !NO_LINKS.has(codeOf(error))) throw error;
    const file = await open(path, "wx");
    await file.writeFile(mine).finally(() => file.close());
  } finally {
    await rm(beside, { force: true });
  }
}

/** What disks without hard links answer (FAT, some shares). */
const NO_LINKS: ReadonlySet<string> = new Set(["ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EPERM", "EINVAL"]);

/** Moves a stale lock aside and looks whether it is still the one that was stale; a fresh one is put back. */
async function clearStale(path: string): Promise<void> {
  const holder = await holderOf(path);
  if (holder === null || !(await isStale(path, holder))) return;
  const aside = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    await rename(path, aside);
    if ((await holderOf(aside)) !== holder) await link(aside, path);
  } catch {
    // Another one was quicker.
  } finally {
    await rm(aside, { force: true });
  }
}

async function isStale(path: string, holder: string): Promise<boolean> {
  const [pid, machine] = holder.split(" ");
  if (machine === thisMachine() && Number(pid) > 0) return hasEnded(Number(pid));
  const file = await stat(path).catch(() => null);
  return file !== null && Date.now() - file.mtimeMs > STALE;
}

async function holderOf(path: string): Promise<string | null> {
  return readFile(path, "utf8").catch(() => null);
}
