import { isMoment, ownList } from "#src/adapters/disk/live-report/own-list.ts";
import type { LiveNote, LiveNotesFile } from "#src/ports/output/live-notes-file.ts";

/** The outcomes of checks as JSON, in the file of this path. */
export function diskLiveNotes(path: string): LiveNotesFile {
  const list = ownList<LiveNote>(path, "live-notes", ({ check, outcome, words, at }) => {
    if (typeof check !== "string" || !isMoment(at)) return false;
    return outcome === "noted"
      ? typeof words === "string"
      : (outcome === "ok" || outcome === "failed") && words === null;
  });
  return { read: async () => list.read(), write: list.write };
}
