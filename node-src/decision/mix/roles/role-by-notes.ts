import { EVIDENCE_WEIGHTS } from "#src/knowledge/mix/roles/evidence-weights.ts";
import { DRUM_PITCHES, LOW_NOTES } from "#src/knowledge/mix/roles/note-roles.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";

/**
 * What the pitches of a track's notes make likely: one drum where all of them are its keys, a bass where most lie low.
 *
 * Edge: nothing for fewer notes than say anything.
 */
export function roleByNotes(pitches: readonly number[]): readonly RoleGuess[] {
  if (pitches.length < LOW_NOTES.fewest) return [];
  const drum = DRUM_PITCHES.find(({ keys }) => pitches.every((pitch) => keys.includes(pitch)));
  if (drum !== undefined) return [{ role: drum.role, confidence: EVIDENCE_WEIGHTS.notes, by: "notes" }];
  const low = pitches.filter((pitch) => pitch < LOW_NOTES.under).length;
  const different = new Set(pitches).size;
  if (low / pitches.length < LOW_NOTES.share || different < LOW_NOTES.different) return [];
  return [{ role: "bass", confidence: EVIDENCE_WEIGHTS.notes, by: "notes" }];
}
