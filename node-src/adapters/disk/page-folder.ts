import { existsSync } from "node:fs";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { codeOf } from "#src/adapters/disk/read-small-file.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** A folder of this process alone, for a page that Max loads by its address. */
export interface PageFolder {
  /**
   * Writes a file, one after another, which a page that reads it meanwhile finds as it was or whole; answers its `file://` address.
   * Refused where the disk takes none; where the folder was taken away, the next file gets a new one.
   */
  write(name: string, text: string): Promise<Result<string, Refusal>>;
  /** Takes the folder away. */
  remove(): Promise<void>;
}

/** The folder is made with the first file, readable by the user only. */
export function pageFolder(): PageFolder {
  let made: Promise<string> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const write = async (name: string, text: string): Promise<Result<string, Refusal>> => {
    try {
      made ??= mkdtemp(join(tmpdir(), "steadyhand-page-"));
      const path = join(await made, name);
      const waiting = `${path}.part`;
      await writeFile(waiting, text, { mode: 0o600 });
      await rename(waiting, path);
      return ok(pathToFileURL(path).href);
    } catch (error) {
      const stands = await made?.then(existsSync, () => false);
      if (stands !== true) made = null;
      return refused(unwritable(codeOf(error)));
    }
  };
  return {
    write: (name, text) => {
      const mine = last.then(() => write(name, text));
      last = mine;
      return mine;
    },
    remove: async () => {
      await last;
      if (made !== null) await rm(await made, { recursive: true, force: true });
      made = null;
    },
  };
}

function unwritable(code: string): Refusal {
  const words = `The window's page could not be written into “${tmpdir()}” (${code}): check that folder and the free space, then open the window again.`;
  return refusal("write-failed", words);
}
