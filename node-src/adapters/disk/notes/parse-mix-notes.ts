import type { MixNotes, SaidRole } from "#src/model/mix/mix-notes.ts";
import { TRACK_ROLES } from "#src/model/mix/track-role.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/**
 * Notes out of their file's text, with what this version does not know kept; or why not, as the end of a sentence about the file.
 */
export function parseMixNotes(text: string): Result<MixNotes, string> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused("is damaged: it is no JSON");
  }
  if (!isRecord(json) || json["steadyhand"] !== "mix") return refused("is not Steadyhand's");
  if (json["version"] !== 1) return refused("is of another version of Steadyhand");
  const sets = json["sets"];
  if (!isRecord(sets)) return refused("is damaged: it has no “sets”");
  for (const [name, notes] of Object.entries(sets)) {
    if (!isRecord(notes)) return refused(`is damaged at “${name}”`);
    const roles = notes["roles"];
    if (roles !== undefined && !(Array.isArray(roles) && roles.every(isSaidRole)))
      return refused(`is damaged: “roles” of “${name}” holds what is no role`);
  }
  return ok(json as unknown as MixNotes);
}

function isSaidRole(said: unknown): said is SaidRole {
  if (!isRecord(said) || typeof said["track"] !== "string" || !Number.isSafeInteger(said["id"])) return false;
  return (TRACK_ROLES as readonly unknown[]).includes(said["role"]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
