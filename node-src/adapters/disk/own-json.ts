import { ok, type Result, refused } from "#src/model/result.ts";

/** A file of this program's own as what it holds; or why it is none, as the end of a sentence about the file. */
export function ownJson(text: string, kind: OwnKind): Result<JsonRecord, string> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused("is damaged: it is no JSON");
  }
  if (!isRecord(json) || json["steadyhand"] !== kind) return refused("is not Steadyhand's");
  return json["version"] === 1 ? ok(json) : refused("is of another version of Steadyhand");
}

/** What the file says that it is. */
export type OwnKind = "mix" | "taste" | "live-notes";

export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
