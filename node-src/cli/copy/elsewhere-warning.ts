import { realpath } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { CopyPaths } from "#src/cli/copy/copy-paths.ts";

/** What a copy away from its set loses, as a sentence; `null` beside the set. */
export async function elsewhereWarning({ set, output }: Pick<CopyPaths, "set" | "output">): Promise<string | null> {
  const [home, place] = await Promise.all([set, output].map((path) => realpath(dirname(resolve(path)))));
  if (home === place) return null;
  return `“${basename(output)}” lies in another folder than its set, so recordings that the set names relative to its own folder will not be found from there: keep the copy beside the set, or point Live to the missing files.`;
}
