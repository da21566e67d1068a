import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A folder of this process alone, for a page that Max loads by its address. */
export interface PageFolder {
  /** Writes a file, which a page that reads it meanwhile finds as it was or whole; answers its `file://` address. */
  write(name: string, text: string): Promise<string>;
  /** Takes the folder away. */
  remove(): Promise<void>;
}

/** The folder is made with the first file, readable by the user only. */
export function pageFolder(): PageFolder {
  let made: Promise<string> | null = null;
  const folder = () => {
    made ??= mkdtemp(join(tmpdir(), "steadyhand-page-"));
    return made;
  };
  return {
    write: async (name, text) => {
      const path = join(await folder(), name);
      const waiting = `${path}.part`;
      await writeFile(waiting, text, { mode: 0o600 });
      await rename(waiting, path);
      return pathToFileURL(path).href;
    },
    remove: async () => {
      if (made !== null) await rm(await made, { recursive: true, force: true });
      made = null;
    },
  };
}
