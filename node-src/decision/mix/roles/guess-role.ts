import { roleByDevices } from "#src/decision/mix/roles/role-by-devices.ts";
import { type NamedRole, roleByName } from "#src/decision/mix/roles/role-by-name.ts";
import { roleByNotes } from "#src/decision/mix/roles/role-by-notes.ts";
import type { TrackSigns } from "#src/decision/mix/roles/track-signs.ts";
import { weighedEvidence } from "#src/decision/mix/roles/weighed-evidence.ts";
import { EVIDENCE_WEIGHTS } from "#src/knowledge/mix/roles/evidence-weights.ts";
import type { TrackKind } from "#src/model/live-set.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";

/**
 * What a track plays, by what it is called, what holds it, what is on it and what it plays.
 *
 * Edge: a name that Live gave, as “3-Audio”, says nothing; where nothing does, `unknown`.
 */
export function guessRole({ name, kind, groups, devices, pitches }: TrackSigns): RoleGuess {
  return weighedEvidence([
    ...kindSigns(kind),
    ...nameSigns(roleByName(name), "name"),
    ...nameSigns(groups.map(roleByName).find((said) => said !== null) ?? null, "group"),
    ...roleByDevices(devices),
    ...roleByNotes(pitches),
  ]);
}

function kindSigns(kind: TrackKind): readonly RoleGuess[] {
  if (kind === "return") return [{ role: "effects", confidence: EVIDENCE_WEIGHTS.kind, by: "kind" }];
  return kind === "main" ? [{ role: "full-mix", confidence: EVIDENCE_WEIGHTS.kind, by: "kind" }] : [];
}

function nameSigns(said: NamedRole | null, by: "name" | "group"): readonly RoleGuess[] {
  if (said === null) return [];
  const own = said.sure ? EVIDENCE_WEIGHTS.sureName : EVIDENCE_WEIGHTS.likelyName;
  return [{ role: said.role, confidence: by === "name" ? own : EVIDENCE_WEIGHTS.group, by }];
}
