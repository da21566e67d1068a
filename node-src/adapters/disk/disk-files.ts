import { constants } from "node:fs";
import { access, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, resolve } from "node:path";
import { partBeside, sweepParts } from "#src/adapters/disk/part-file.ts";
import { type Refusal, type RefusalCode, refusal } from "#src/model/refusal.ts";
import { caseRefusal } from "#src/model/refusals/case-refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { OutputFiles, OutputKind, OutputRules } from "#src/ports/output-files.ts";

/** Output files on this machine's disk, flushed before they take their name. */
export function diskFiles(): OutputFiles {
  return {
    mayWrite: async (path, rules) => {
      const allowed = await mayStand(path, rules);
      return allowed.ok ? tryFolder(path, rules.dryRun === true) : allowed;
    },
    write: async (path, bytes, rules) => {
      const allowed = await mayStand(path, rules);
      return allowed.ok ? writeBeside(path, bytes) : allowed;
    },
  };
}

/** Whether the name and what stands there allow the file. */
async function mayStand(path: string, { force, kind }: OutputRules): Promise<Result<void, Refusal>> {
  const name = `“${basename(path)}”`;
  if (kind !== undefined && !kind.endings.includes(extname(path).toLowerCase())) {
    return no("write-failed", `${name} does not end in ${kind.endings.join(" or ")}: give ${kind.name} such a name.`);
  }
  const standing = await whatStandsAt(path);
  if (standing === "folder") return no("not-a-file", `${name} is a folder: name a file to write.`);
  if (standing === "no file") return no("not-a-file", `${name} is a device or a pipe: name a file to write.`);
  if (standing === "nothing") return ok(undefined);
  if (!force) {
    return refused(caseRefusal("file-stands", { name: basename(path) }));
  }
  if (kind !== undefined && !(await beginsAs(path, kind))) {
    return no("output-exists", `${name} exists and is not ${kind.name}, so it is not replaced: choose another name.`);
  }
  return ok(undefined);
}

/** Makes a file in the folder and takes it away: what may be written only a write can tell. */
async function tryFolder(path: string, dryRun: boolean): Promise<Result<void, Refusal>> {
  const folder = dirname(resolve(path));
  if ((await whatStandsAt(folder)) !== "folder") {
    return no(
      "write-failed",
      `“${basename(path)}” cannot be written: there is no folder “${basename(folder)}”, so make it first or name another.`,
    );
  }
  if (dryRun) return askFolder(path, folder);
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

async function writeBeside(path: string, bytes: Uint8Array): Promise<Result<void, Refusal>> {
  const beside = partBeside(path);
  await sweepParts(dirname(path));
  try {
    await writeFlushed(beside, bytes);
    await rename(beside, path);
    return ok(undefined);
  } catch (error) {
    await rm(beside, { force: true });
    return writeFailed(path, error);
  }
}

async function whatStandsAt(path: string): Promise<"nothing" | "file" | "folder" | "no file"> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return "folder";
    return found.isFile() ? "file" : "no file";
  } catch {
    return "nothing";
  }
}

/** Bytes that are looked at: a byte order mark, some blank lines, and the opening. */
const HEAD = 256;

async function beginsAs(path: string, { opening }: OutputKind): Promise<boolean> {
  try {
    const file = await open(path, "r");
    try {
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(HEAD), position: 0 });
      return buffer.toString("utf8", 0, bytesRead).trimStart().toLowerCase().startsWith(opening);
    } finally {
      await file.close();
    }
  } catch {
    return false;
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

function writeFailed(path: string, error: unknown): Result<never, Refusal> {
  return no(
    "write-failed",
    `“${basename(path)}” could not be written (${reason(error)}): check the folder and the free space, then try again.`,
  );
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return code ?? (error instanceof Error ? error.message : String(error));
}

function no(code: RefusalCode, sentence: string): Result<never, Refusal> {
  return refused(refusal(code, sentence));
}
