import { randomBytes } from "node:crypto";
import { open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { OutputFiles } from "#src/ports/output-files.ts";

/** Output files on this machine's disk, flushed before they take their name. */
export function diskFiles(): OutputFiles {
  return {
    mayWrite: (path, { force }) => mayWrite(path, force),
    write: async (path, bytes, { force }) => {
      const allowed = await mayWrite(path, force);
      return allowed.ok ? writeBeside(path, bytes) : allowed;
    },
  };
}

async function mayWrite(path: string, force: boolean): Promise<Result<void, Refusal>> {
  const standing = await whatStandsAt(path);
  if (standing === "folder") {
    return refused(refusal("not-a-file", `“${basename(path)}” is a folder: name a file to write.`));
  }
  if (standing === "file" && !force) {
    return refused(
      refusal(
        "output-exists",
        `“${basename(path)}” exists already: choose another name, or add --force to replace it.`,
      ),
    );
  }
  return ok(undefined);
}

async function writeBeside(path: string, bytes: Uint8Array): Promise<Result<void, Refusal>> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.part`);
  try {
    await writeFlushed(beside, bytes);
    await rename(beside, path);
    return ok(undefined);
  } catch (error) {
    await rm(beside, { force: true });
    return refused(
      refusal(
        "write-failed",
        `“${basename(path)}” could not be written (${reason(error)}): check the folder and the free space, then try again.`,
      ),
    );
  }
}

async function whatStandsAt(path: string): Promise<"nothing" | "file" | "folder"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return "nothing";
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

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return code ?? (error instanceof Error ? error.message : String(error));
}
