import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { writeFailed } from "#src/adapters/disk/may-stand.ts";
import { parseMixNotes } from "#src/adapters/disk/notes/parse-mix-notes.ts";
import { putFile } from "#src/adapters/disk/presets/put-file.ts";
import { readSmallFile } from "#src/adapters/disk/read-small-file.ts";
import type { MixNotes } from "#src/model/mix/mix-notes.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { MixNotesFile } from "#src/ports/output/mix-notes-file.ts";

/** The notes beside a set, in `steadyhand.mix.json`: one file for all sets of a folder. */
export function diskMixNotes(set: string): MixNotesFile {
  const path = join(dirname(set), "steadyhand.mix.json");
  const read = () => readNotes(path);
  return {
    read: async () => read(),
    async write(notes) {
      const standing = read();
      if (!standing.ok) return standing;
      try {
        await putFile(path, `${JSON.stringify({ ...HEAD, ...notes }, null, 2)}\n`, "replacement");
        return ok(undefined);
      } catch (error) {
        return writeFailed(path, error);
      }
    },
  };
}

const HEAD = { steadyhand: "mix", version: 1 } as const;

/** A set of a thousand tracks that were all said has 100 kB. */
const LARGEST = 4 * 1024 * 1024;

function readNotes(path: string): Result<MixNotes, Refusal> {
  if (!existsSync(path)) return ok({ sets: {} });
  const file = readSmallFile(path, { largest: LARGEST });
  const notes = file.ok ? parseMixNotes(file.value.text) : file;
  if (notes.ok) return notes;
  const way = "Correct it or move it away: nothing is written over it.";
  return refused(refusal("file-unreadable", `${basename(path)} beside the set ${notes.error}. ${way}`));
}
