import { isRecord, ownJson } from "#src/adapters/disk/own-json.ts";
import { MIX_STAGES } from "#src/model/mix/mix-move.ts";
import type { AppliedStage, MixNotes, SaidRole } from "#src/model/mix/mix-notes.ts";
import { TRACK_ROLES } from "#src/model/mix/track-role.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/**
 * Notes out of their file's text, with what this version does not know kept; or why not, as the end of a sentence about the file.
 */
export function parseMixNotes(text: string): Result<MixNotes, string> {
  const json = ownJson(text, "mix");
  if (!json.ok) return json;
  const { sets } = json.value;
  if (!isRecord(sets)) return refused("is damaged: it has no “sets”");
  for (const [name, notes] of Object.entries(sets)) {
    const wrong = damageIn(name, notes);
    if (wrong !== null) return refused(wrong);
  }
  return ok(json.value as unknown as MixNotes);
}

/** What is wrong with the notes of one set; `null` where nothing is. */
function damageIn(name: string, notes: unknown): string | null {
  if (!isRecord(notes)) return `is damaged at “${name}”`;
  const {
    roles = [],
    applied = [],
    devices = [],
  } = notes as Readonly<Record<"roles" | "applied" | "devices", unknown>>;
  if (!(Array.isArray(roles) && roles.every(isSaidRole)))
    return `is damaged: “roles” of “${name}” holds what is no role`;
  if (!(Array.isArray(applied) && applied.every(isAppliedStage)))
    return `is damaged: “applied” of “${name}” holds what is no stage of a mix`;
  const isWhole = Array.isArray(devices) && devices.every(isAppliedDevice);
  return isWhole ? null : `is damaged: “devices” of “${name}” holds what is no device`;
}

function isSaidRole(said: unknown): said is SaidRole {
  if (!isRecord(said) || typeof said["track"] !== "string") return false;
  if (said["id"] !== undefined && !Number.isSafeInteger(said["id"])) return false;
  return (TRACK_ROLES as readonly unknown[]).includes(said["role"]);
}

function isAppliedStage(applied: unknown): applied is AppliedStage {
  if (!isRecord(applied) || !(MIX_STAGES as readonly unknown[]).includes(applied["stage"])) return false;
  const { settled, moves } = applied as Readonly<Record<"settled" | "moves", unknown>>;
  const isSettled = (each: unknown) => isRecord(each) && Number.isSafeInteger(each["id"]) && isText(each["content"]);
  const isMove = (each: unknown) => isRecord(each) && Number.isSafeInteger(each["track"]) && isText(each["id"]);
  return Array.isArray(settled) && settled.every(isSettled) && Array.isArray(moves) && moves.every(isMove);
}

function isAppliedDevice(device: unknown): boolean {
  if (!isRecord(device) || !isText(device["className"])) return false;
  return Number.isSafeInteger(device["track"]) && Number.isSafeInteger(device["target"]);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
