import { isRecord, ownJson } from "#src/adapters/disk/own-json.ts";
import { TASTED_KINDS, type Taste } from "#src/model/mix/moves/taste.ts";
import { TRACK_ROLES } from "#src/model/mix/track-role.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** A taste out of its file's text, with what this version does not know kept; or why not, as the end of a sentence about the file. */
export function parseTaste(text: string): Result<Taste, string> {
  const json = ownJson(text, "taste");
  if (!json.ok) return json;
  const { moves } = json.value;
  if (!Array.isArray(moves)) return refused("is damaged: it has no “moves”");
  const wrong = moves.findIndex((move) => !isTastedMove(move));
  if (wrong !== -1) return refused(`is damaged: number ${wrong + 1} of its “moves” is none`);
  return ok(json.value as unknown as Taste);
}

function isTastedMove(move: unknown): boolean {
  if (!isRecord(move) || typeof move["copy"] !== "string" || typeof move["move"] !== "string") return false;
  const { role, kind, offered, kept, by, fader } = move;
  const isKnown = among(TRACK_ROLES, role) && among(TASTED_KINDS, kind) && among(BY, by);
  return isKnown && isShare(offered) && (kept === null || isShare(kept)) && (fader === undefined || isFader(fader));
}

const BY = ["rejected", "named", "made", "left", "changed"];

function among(words: readonly string[], word: unknown): boolean {
  return (words as readonly unknown[]).includes(word);
}

function isShare(value: unknown): boolean {
  return Number.isFinite(value) && (value as number) >= 0;
}

function isFader(fader: unknown): boolean {
  if (!isRecord(fader) || !Number.isSafeInteger(fader["track"])) return false;
  const { from, to } = fader;
  return Number.isFinite(from) && Number.isFinite(to) && from !== to;
}
