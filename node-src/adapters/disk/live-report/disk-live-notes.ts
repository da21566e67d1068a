import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { writeFailed } from "#src/adapters/disk/may-stand.ts";
import { isRecord, ownJson } from "#src/adapters/disk/own-json.ts";
import { putFile } from "#src/adapters/disk/presets/put-file.ts";
import { readSmallFile } from "#src/adapters/disk/read-small-file.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { LiveNote, LiveNotesFile } from "#src/ports/output/live-notes-file.ts";

/** The outcomes of checks as JSON, in the file of this path. */
export function diskLiveNotes(path: string): LiveNotesFile {
  return {
    read: async () => readNotes(path),
    write: async (notes) => {
      const standing = readNotes(path);
      if (!standing.ok) return standing;
      try {
        await mkdir(dirname(path), { recursive: true });
        await putFile(path, `${JSON.stringify({ ...HEAD, notes }, null, 2)}\n`, "replacement");
        return ok(undefined);
      } catch (error) {
        return writeFailed(path, error);
      }
    },
  };
}

const HEAD = { steadyhand: "live-notes", version: 1 } as const;

/** Bytes; a note of every check has a tenth of it. */
const LARGEST = 1024 * 1024;

function readNotes(path: string): Result<readonly LiveNote[], Refusal> {
  if (!existsSync(path)) return ok([]);
  const file = readSmallFile(path, { largest: LARGEST });
  const json = file.ok ? ownJson(file.value.text, "live-notes") : file;
  const notes = json.ok ? json.value["notes"] : json;
  if (Array.isArray(notes) && notes.every(isNote)) return ok(notes);
  const why = json.ok ? "is damaged" : json.error;
  return refused(
    refusal("file-unreadable", `The notes in ${path} cannot be added to, as the file ${why}: put it aside.`),
  );
}

function isNote(note: unknown): note is LiveNote {
  if (!isRecord(note) || typeof note["check"] !== "string" || !isInstant(note["at"])) return false;
  const { outcome, words } = note;
  return outcome === "noted" ? typeof words === "string" : (outcome === "ok" || outcome === "failed") && words === null;
}

function isInstant(at: unknown): boolean {
  return typeof at === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at);
}
