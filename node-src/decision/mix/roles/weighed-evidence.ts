import { EVIDENCE_WEIGHTS } from "#src/knowledge/mix/roles/evidence-weights.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";
import type { Fraction } from "#src/model/units.ts";

/**
 * One guess out of several signs, each with how sure it is alone.
 *
 * Shape: signs of one role leave less and less doubt, as if they did not depend on each other (1 - Π(1 - confidence)); signs of kin roles count in part; what speaks for
 * something else lowers the rest. So one sign more for the role that is guessed never lowers its confidence. Of roles that are as likely the one that was named first is taken.
 * Edge: `unknown`, confidence 0, where nothing is said or too little.
 */
export function weighedEvidence(signs: readonly RoleGuess[]): RoleGuess {
  const roles = [...new Set(signs.map(({ role }) => role))].filter((role) => role !== "unknown");
  const support = roles.map((role) => ({ role, for: supportOf(role, signs) }));
  const [first, ...others] = support.sort((a, b) => b.for - a.for);
  if (first === undefined || first.for < EVIDENCE_WEIGHTS.least) return UNKNOWN;
  const against = others.filter(({ role }) => !areKin(role, first.role)).map((other) => other.for);
  const confidence = first.for * (1 - EVIDENCE_WEIGHTS.against * Math.max(0, ...against));
  return { role: first.role, confidence, by: strongest(first.role, signs).by };
}

const UNKNOWN: RoleGuess = { role: "unknown", confidence: 0, by: "nothing" };

function supportOf(role: TrackRole, signs: readonly RoleGuess[]): Fraction {
  const doubt = signs.reduce((left, sign) => left * (1 - sign.confidence * kinship(sign.role, role)), 1);
  return 1 - doubt;
}

function strongest(role: TrackRole, signs: readonly RoleGuess[]): RoleGuess {
  const weight = (sign: RoleGuess) => sign.confidence * kinship(sign.role, role);
  return signs.reduce((best, sign) => (weight(sign) > weight(best) ? sign : best));
}

/** How far a sign for one role is one for another. */
function kinship(sign: TrackRole, role: TrackRole): Fraction {
  if (sign === role) return 1;
  return KIN[sign]?.includes(role) === true ? EVIDENCE_WEIGHTS.kin : 0;
}

function areKin(one: TrackRole, other: TrackRole): boolean {
  return kinship(one, other) > 0 || kinship(other, one) > 0;
}

/** From what a sign names to what it may be, too. */
const KIN: Readonly<Partial<Record<TrackRole, readonly TrackRole[]>>> = {
  drums: ["kick", "snare", "hats", "percussion"],
  "lead-vocal": ["backing-vocal"],
  "backing-vocal": ["lead-vocal"],
  bass: ["sub"],
  sub: ["bass"],
  "lead-synth": ["keys", "pad", "bass", "strings", "brass", "effects"],
  keys: ["lead-synth", "pad"],
  pad: ["lead-synth", "keys", "strings"],
};
