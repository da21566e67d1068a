import { rmdirSync } from "node:fs";
import { resolve } from "node:path";
import { makeFolders } from "#src/adapters/disk/folders/make-folders.ts";

/** Makes a folder for what is being written, and those it stands in where they are not there. @throws what the file system says. */
export async function makeFolder(path: string): Promise<void> {
  made.push(...[...(await makeFolders(resolve(path)))].reverse());
}

/** Takes away the folders that this process made, the inner ones first, where they are empty; at once, for a process that is about to end. */
export function dropMadeFolders(): void {
  const innerFirst = made.splice(0).sort((one, other) => other.length - one.length);
  for (const folder of innerFirst) {
    try {
      rmdirSync(folder);
    } catch {
      // Something stands in it, or it is gone: it is not ours any more.
    }
  }
}

const made: string[] = [];
