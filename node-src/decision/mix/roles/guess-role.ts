import { isBareLead } from "#src/decision/mix/roles/naming/bare-lead.ts";
import { type NamedRole, roleByName } from "#src/decision/mix/roles/naming/role-by-name.ts";
import { roleByDevices } from "#src/decision/mix/roles/role-by-devices.ts";
import { roleByNotes } from "#src/decision/mix/roles/role-by-notes.ts";
import { roleBySound } from "#src/decision/mix/roles/sound/role-by-sound.ts";
import type { TrackSigns } from "#src/decision/mix/roles/track-signs.ts";
import { weighedEvidence } from "#src/decision/mix/roles/weighed-evidence.ts";
import { EVIDENCE_WEIGHTS } from "#src/knowledge/mix/roles/evidence-weights.ts";
import type { TrackKind } from "#src/model/live-set.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";

/**
 * What a track plays, by what it is called, what holds it, what is on it, what it plays and how it sounds.
 *
 * Edge: a name that Live gave, as “3-Audio”, says nothing; where nothing does, `unknown`.
 */
export function guessRole({ name, kind, groups, devices, pitches, features }: TrackSigns): RoleGuess {
  const sound = features === null ? null : roleBySound(features);
  return weighedEvidence([
    ...kindSigns(kind),
    ...nameSigns(nameSays(name, kind), "name"),
    ...nameSigns(groups.map(roleByName).find((said) => said !== null) ?? null, "group"),
    ...roleByDevices(devices),
    ...roleByNotes(pitches),
    ...(sound === null ? [] : [sound]),
  ]);
}

function kindSigns(kind: TrackKind): readonly RoleGuess[] {
  if (kind === "return") return [{ role: "effects", confidence: EVIDENCE_WEIGHTS.kind, by: "kind" }];
  return kind === "main" ? [{ role: "full-mix", confidence: EVIDENCE_WEIGHTS.kind, by: "kind" }] : [];
}

/** A lead that nothing more is said of is a voice on a track that holds recordings. */
function nameSays(name: string, kind: TrackKind): NamedRole | null {
  return kind === "audio" && isBareLead(name) ? { role: "lead-vocal", sure: false } : roleByName(name);
}

function nameSigns(said: NamedRole | null, by: "name" | "group"): readonly RoleGuess[] {
  if (said === null) return [];
  const own = said.sure ? EVIDENCE_WEIGHTS.sureName : EVIDENCE_WEIGHTS.likelyName;
  return [{ role: said.role, confidence: by === "name" ? own : EVIDENCE_WEIGHTS.group, by }];
}
