import { existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import { dirname } from "node:path";
import { makeFolders } from "#src/adapters/disk/folders/make-folders.ts";
import { writeFailed } from "#src/adapters/disk/may-stand.ts";
import { putFile } from "#src/adapters/disk/presets/put-file.ts";
import { readSmallFile } from "#src/adapters/disk/read-small-file.ts";
import { parseTaste } from "#src/adapters/disk/taste/parse-taste.ts";
import type { Taste } from "#src/model/mix/moves/taste.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { TasteFile } from "#src/ports/output/taste-file.ts";

/** A taste as JSON that a person reads, in the file of this path. */
export function diskTaste(path: string): TasteFile {
  return {
    path,
    read: async () => readTaste(path),
    write: async (taste) => {
      const standing = readTaste(path);
      if (!standing.ok) return standing;
      try {
        await makeFolders(dirname(path));
        await putFile(path, tasteText(taste), "replacement");
        return ok(undefined);
      } catch (error) {
        return writeFailed(path, error);
      }
    },
    putAside: async () => {
      if (!existsSync(path)) return ok(null);
      const aside = `${path.replace(/\.json$/, "")}.before.json`;
      try {
        await rename(path, aside);
        return ok(aside);
      } catch (error) {
        return writeFailed(aside, error);
      }
    },
  };
}

/** As the file holds it. */
export function tasteText(taste: Taste): string {
  return `${JSON.stringify({ ...HEAD, ...taste }, null, 2)}\n`;
}

const HEAD = { steadyhand: "taste", version: 1 } as const;

/** A thousand moves have 300 kB. */
const LARGEST = 4 * 1024 * 1024;

function readTaste(path: string): Result<Taste, Refusal> {
  if (!existsSync(path)) return ok({ moves: [] });
  const file = readSmallFile(path, { largest: LARGEST });
  const taste = file.ok ? parseTaste(file.value.text) : file;
  if (taste.ok) return taste;
  const way = "Correct it, or put it aside with steadyhand taste reset: nothing is written over it.";
  return refused(refusal("file-unreadable", `Your taste in ${path} ${taste.error}. ${way}`));
}
