import { link, rename, rm } from "node:fs/promises";
import { basename } from "node:path";
import { writeFailed } from "#src/adapters/disk/may-stand.ts";
import { partBeside } from "#src/adapters/disk/part-file.ts";
import { sameFile } from "#src/adapters/disk/same-file.ts";
import { diskSinks, mayStandNow, type WholeFile } from "#src/adapters/disk/sound/disk-sinks.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { SinkBatch } from "#src/ports/output/sink-batch.ts";

/** Sound files on this machine's disk that take their names together, each by one rename; what is replaced is kept by a second link until all stand. */
export function diskSinkBatch(): SinkBatch {
  const waiting: WholeFile[] = [];
  const sinks = diskSinks(async (file) => {
    waiting.push(file);
  });
  const drop = async () => {
    for (const { beside } of waiting.splice(0)) await remove(beside);
  };
  return {
    sinks: {
      open: async (path, format, rules) => {
        for (const other of waiting) {
          if (!(await sameFile(other.path, path))) continue;
          const words = `“${basename(path)}” would be written twice: give one of the two files another name or folder.`;
          return refused(refusal("output-exists", words));
        }
        return sinks.open(path, format, rules);
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

async function placeAll(files: readonly WholeFile[]): Promise<Result<void, Refusal>> {
  for (const { path, rules } of files) {
    const allowed = await mayStandNow(path, rules);
    if (!allowed.ok) return allowed;
  }
  const placed: Placed[] = [];
  for (const file of files) {
    try {
      placed.push(await placeOver(file));
    } catch (error) {
      for (const each of placed.reverse()) await takeBack(each);
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

async function placeOver({ path, beside }: WholeFile): Promise<Placed> {
  const kept = partBeside(path);
  const linked = await link(path, kept).then(
    () => "kept" as const,
    (error: NodeJS.ErrnoException) => (error.code === "ENOENT" ? ("nothing there" as const) : ("not kept" as const)),
  );
  const old = linked === "kept" ? kept : null;
  try {
    await rename(beside, path);
  } catch (error) {
    if (old !== null) await remove(old);
    throw error;
  }
  return { path, old, replaced: linked !== "nothing there" };
}

async function takeBack({ path, old, replaced }: Placed): Promise<void> {
  if (old !== null) await rename(old, path).catch(() => undefined);
  else if (!replaced) await remove(path);
}

function remove(path: string): Promise<void> {
  return rm(path, { force: true }).catch(() => undefined);
}
