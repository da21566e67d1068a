import { linkSync, renameSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { basename } from "node:path";
import { diskFiles } from "#src/adapters/disk/disk-files.ts";
import { writeFailed } from "#src/adapters/disk/may-stand.ts";
import { partBeside } from "#src/adapters/disk/part-file.ts";
import { sameFile } from "#src/adapters/disk/same-file.ts";
import { diskSinks, mayStandNow } from "#src/adapters/disk/sound/disk-sinks.ts";
import type { WholeFile } from "#src/adapters/disk/whole-file.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { SinkBatch } from "#src/ports/output/sink-batch.ts";

/** Files on this machine's disk that take their names together, each by one rename; what is replaced is kept by a second link until all stand. */
export function diskSinkBatch(): SinkBatch {
  const waiting: WholeFile[] = [];
  const wait = async (file: WholeFile) => {
    waiting.push(file);
  };
  const [sinks, files] = [diskSinks(wait), diskFiles(wait)];
  const otherwiseNamed = async (path: string): Promise<Result<void, Refusal>> => {
    for (const other of waiting) {
      if (!(await sameFile(other.path, path))) continue;
      const words = `“${basename(path)}” would be written twice: give one of the two files another name or folder.`;
      return refused(refusal("output-exists", words));
    }
    return ok(undefined);
  };
  const drop = async () => {
    for (const { beside } of waiting.splice(0)) await remove(beside);
  };
  return {
    sinks: {
      open: async (path, format, rules) => {
        const free = await otherwiseNamed(path);
        return free.ok ? sinks.open(path, format, rules) : free;
      },
    },
    files: {
      mayWrite: files.mayWrite,
      write: async (path, bytes, rules) => {
        const free = await otherwiseNamed(path);
        return free.ok ? files.write(path, bytes, rules) : free;
      },
    },
    whole: (path) => waiting.find((file) => file.path === path)?.beside ?? null,
    drop,
    place: async () => {
      const placed = await placeAll(waiting);
      if (placed.ok) waiting.length = 0;
      else await drop();
      return placed;
    },
  };
}

/**
 * The names are taken in one go, without a pause in which a signal that this process hears could end it half-way.
 *
 * Edge: what ends it unheard (SIGKILL, a power cut) may fall between two names: some are new then and the others as they were, each of them whole.
 */
async function placeAll(files: readonly WholeFile[]): Promise<Result<void, Refusal>> {
  for (const { path, rules } of files) {
    const allowed = await mayStandNow(path, rules);
    if (!allowed.ok) return allowed;
  }
  const placed: Placed[] = [];
  for (const file of files) {
    try {
      placed.push(placeOver(file));
    } catch (error) {
      for (const each of placed.reverse()) takeBack(each);
      return writeFailed(file.path, error);
    }
  }
  for (const { old } of placed) if (old !== null) await remove(old);
  return ok(undefined);
}

interface Placed {
  readonly path: string;
  /** A second link to what stood there; `null` where nothing did, or where the disk has no links. */
  readonly old: string | null;
  readonly replaced: boolean;
}

function placeOver({ path, beside }: WholeFile): Placed {
  const kept = partBeside(path);
  const stood = keepOld(path, kept);
  const old = stood === "kept" ? kept : null;
  try {
    renameSync(beside, path);
  } catch (error) {
    if (old !== null) rmSync(old, { force: true });
    throw error;
  }
  return { path, old, replaced: stood !== "nothing there" };
}

function keepOld(path: string, kept: string): "kept" | "nothing there" | "not kept" {
  try {
    linkSync(path, kept);
    return "kept";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? "nothing there" : "not kept";
  }
}

function takeBack({ path, old, replaced }: Placed): void {
  try {
    if (old !== null) renameSync(old, path);
    else if (!replaced) rmSync(path, { force: true });
  } catch {
    // The disk took the first rename and not this one: there is nothing more to try.
  }
}

function remove(path: string): Promise<void> {
  return rm(path, { force: true }).catch(() => undefined);
}
