import { rmdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";

/** Makes a folder for what is being written, and those it stands in where they are not there. @throws what the file system says. */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return;
  const depth = relative(dirname(resolve(first)), resolve(path)).split(sep).length;
  let folder = resolve(path);
  for (let i = 0; i < depth; i++) {
    made.push(folder);
    folder = dirname(folder);
  }
}

/** Takes away the folders that this process made, the inner ones first, where they are empty; at once, for a process that is about to end. */
export function dropMadeFolders(): void {
  for (const folder of made.splice(0)) {
    try {
      rmdirSync(folder);
    } catch {
      // Something stands in it, or it is gone: it is not ours any more.
    }
  }
}

const made: string[] = [];
