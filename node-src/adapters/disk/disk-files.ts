import { constants } from "node:fs";
import { access, open, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { hasFolder, mayStand, writeFailed } from "#src/adapters/disk/may-stand.ts";
import { partBeside, sweepParts } from "#src/adapters/disk/part-file.ts";
import type { Placing } from "#src/adapters/disk/whole-file.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { OutputFiles, OutputRules } from "#src/ports/output/output-files.ts";

/** Output files on this machine's disk, flushed before they take their name by a rename; or `placed` otherwise. */
export function diskFiles(placed: Placing = ({ beside, path }) => rename(beside, path)): OutputFiles {
  return {
    mayWrite: async (path, rules) => {
      const allowed = await mayStand(path, rules);
      return allowed.ok ? tryFolder(path, rules.dryRun === true) : allowed;
    },
    write: async (path, bytes, rules) => {
      const allowed = await mayStand(path, rules);
      return allowed.ok ? writeBeside(path, bytes, rules, placed) : allowed;
    },
  };
}

/** Makes a file in the folder and takes it away: what may be written only a write can tell. */
async function tryFolder(path: string, dryRun: boolean): Promise<Result<void, Refusal>> {
  const there = await hasFolder(path);
  if (!there.ok) return there;
  if (dryRun) return askFolder(path, dirname(resolve(path)));
  const probe = partBeside(path);
  try {
    await (await open(probe, "wx")).close();
    return ok(undefined);
  } catch (error) {
    return writeFailed(path, error);
  } finally {
    await rm(probe, { force: true });
  }
}

async function askFolder(path: string, folder: string): Promise<Result<void, Refusal>> {
  try {
    await access(folder, constants.W_OK);
    return ok(undefined);
  } catch (error) {
    return writeFailed(path, error);
  }
}

async function writeBeside(
  path: string,
  bytes: Uint8Array,
  rules: OutputRules,
  placed: Placing,
): Promise<Result<void, Refusal>> {
  const beside = partBeside(path);
  await sweepParts(dirname(path));
  try {
    await writeFlushed(beside, bytes);
    await placed({ path, beside, rules });
    return ok(undefined);
  } catch (error) {
    await rm(beside, { force: true });
    return writeFailed(path, error);
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
