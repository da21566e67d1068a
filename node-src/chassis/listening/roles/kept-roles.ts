import { findTrack } from "#src/chassis/listening/find-track.ts";
import { saidRoles, withSaidRole } from "#src/decision/mix/roles/said-roles.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { MixNotes } from "#src/model/mix/mix-notes.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { MixNotesFile } from "#src/ports/output/mix-notes-file.ts";

/** A role that a user says of a track, by its name or number; `null` takes back what was said. */
export interface AskedRole {
  readonly track: string;
  readonly role: TrackRole | null;
}

/**
 * What a user said of a set's tracks, by their ids, what is said now with it; that is kept.
 *
 * Edge: nothing is written where nothing new is said, nor where one of the tracks is not there.
 * @param name the set's file name.
 */
export async function keptRoles(
  { set, name, asked }: { readonly set: LiveSet; readonly name: string; readonly asked: readonly AskedRole[] },
  file: MixNotesFile,
): Promise<Result<ReadonlyMap<number, TrackRole>, Refusal>> {
  const kept = await file.read();
  if (!kept.ok) return kept;
  const named = { name, tracks: set.tracks };
  let notes: MixNotes = kept.value;
  for (const { track, role } of asked) {
    const found = findTrack(set, track);
    if (!found.ok) return found;
    notes = withSaidRole(notes, named, found.value, role);
  }
  if (asked.length > 0) {
    const written = await file.write(notes);
    if (!written.ok) return written;
  }
  return ok(saidRoles(notes, named));
}
