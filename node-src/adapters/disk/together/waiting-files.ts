import { linkSync, renameSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { basename } from "node:path";
import { mayStandNow, writeFailed } from "#src/adapters/disk/may-stand.ts";
import { partBeside } from "#src/adapters/disk/part-file.ts";
import { sameFile } from "#src/adapters/disk/same-file.ts";
import type { Placing, WholeFile } from "#src/adapters/disk/whole-file.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { FileBatch } from "#src/ports/output/file-batch.ts";

/** Whole files that wait for their names, and take them together, each by one rename; what is replaced is kept by a second link until all stand. */
export interface WaitingFiles extends Pick<FileBatch, "place" | "drop"> {
  readonly wait: Placing;
  /** Refused where another that waits is called so. */
  apart(path: string): Promise<Result<void, Refusal>>;
  /** Where the file of this name stands until then; `null` for none. */
  whole(path: string): string | null;
}

export function waitingFiles(): WaitingFiles {
  const waiting: WholeFile[] = [];
  const drop = async () => {
    for (const { beside } of waiting.splice(0)) await remove(beside);
  };
  return {
    wait: async (file) => {
      waiting.push(file);
    },
    apart: async (path) => {
      for (const other of waiting) {
        if (!(await sameFile(other.path, path))) continue;
        const words = `“${basename(path)}” would be written twice: give one of the two files another name or folder.`;
        return refused(refusal("output-exists", words));
      }
      return ok(undefined);
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
