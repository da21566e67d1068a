import { open, stat } from "node:fs/promises";
import { basename, dirname, extname, resolve } from "node:path";
import { sameFile } from "#src/adapters/disk/same-file.ts";
import type { StandingRules } from "#src/adapters/disk/whole-file.ts";
import { type Refusal, type RefusalCode, refusal } from "#src/model/refusal.ts";
import { caseRefusal } from "#src/model/refusals/case-refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { OutputKind, OutputRules } from "#src/ports/output/output-files.ts";

/** Whether the name and what stands there allow a file. */
export async function mayStand(path: string, { force, kind }: OutputRules): Promise<Result<void, Refusal>> {
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

/** Whether a file may stand as things are now. */
export async function mayStandNow(path: string, { input, ...rules }: StandingRules): Promise<Result<void, Refusal>> {
  if (input !== undefined && (await sameFile(path, input)))
    return refused(
      refusal(
        "output-is-input",
        `“${basename(path)}” is the file that is read: give the new one a name of its own, and nothing is lost.`,
      ),
    );
  return mayStand(path, rules);
}

/** Whether the folder that a file is to stand in is there. */
export async function hasFolder(path: string): Promise<Result<void, Refusal>> {
  const folder = dirname(resolve(path));
  if ((await whatStandsAt(folder)) === "folder") return ok(undefined);
  return no(
    "write-failed",
    `“${basename(path)}” cannot be written: there is no folder “${basename(folder)}”, so make it first or name another.`,
  );
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

/** What the file system said, with the way out. */
export function writeFailed(path: string, error: unknown): Result<never, Refusal> {
  const why = reason(error);
  const folder = dirname(resolve(path));
  const wayOut = SHUT.has(why)
    ? `give yourself the right to write into “${basename(folder) || folder}”, or name another folder`
    : "check the folder and the free space, then try again";
  return no("write-failed", `“${basename(path)}” could not be written (${why}): ${wayOut}.`);
}

/** What the system answers where this user has no right to write, or the disk takes no changes. */
const SHUT: ReadonlySet<string> = new Set(["EACCES", "EPERM", "EROFS"]);

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return code ?? (error instanceof Error ? error.message : String(error));
}

function no(code: RefusalCode, sentence: string): Result<never, Refusal> {
  return refused(refusal(code, sentence));
}
