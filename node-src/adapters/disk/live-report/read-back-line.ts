import { isMoment } from "#src/adapters/disk/live-report/own-list.ts";
import { isRecord, type JsonRecord } from "#src/adapters/disk/own-json.ts";
import { type ReadBackLine, VALUES_WORDS } from "#src/ports/output/read-back-log.ts";

/** A line of the log as it was kept; `null` for one that was cut off or is none of ours. */
export function readBackLine(text: string): ReadBackLine | null {
  try {
    const json: unknown = JSON.parse(text);
    return isLine(json) ? json : null;
  } catch {
    return null;
  }
}

function isLine(json: unknown): json is ReadBackLine {
  if (!isRecord(json) || !isMoment(json["at"])) return false;
  const texts = [json["device"], json["version"]].every((each) => typeof each === "string");
  return texts && [json["live"], json["refused"]].every(isTextOrNull) && isWork(json);
}

function isWork(json: JsonRecord): boolean {
  const { what, route, breakpoints, largestError, removed, restored, left } = json as Record<string, unknown>;
  if (what === "envelope") return isTextOrNull(route) && [breakpoints, largestError].every(isFigureOrNull);
  if (what === "chain back") return [removed, restored, left].every(Number.isFinite);
  return isValues(json);
}

function isValues({ what, stage, fidelity, values }: Record<string, unknown>): boolean {
  if (!VALUES_WORDS.some((word) => word === what) || ![stage ?? null, fidelity ?? null].every(isTextOrNull))
    return false;
  return Array.isArray(values) && values.every((value) => isRecord(value) && isHeld(value));
}

function isHeld({ of, parameter, asked, held }: Record<string, unknown>): boolean {
  return [of ?? null, parameter ?? null].every(isTextOrNull) && [asked ?? null, held ?? null].every(isFigureOrNull);
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === "string";
}

function isFigureOrNull(value: unknown): boolean {
  return value === null || Number.isFinite(value);
}
