import type { LiveApiObject } from "#src/adapters/lom/objects/live-api-object.ts";
import { findChild, type Reading, readChildren } from "#src/adapters/lom/objects/read-children.ts";
import { atoms, idOf, missing, readMember, readObject } from "#src/adapters/lom/objects/read-object.ts";
import type { At, Atom, LomAnswer, LomCode, LomOp, PointedOp, Values } from "#src/adapters/lom/wire.ts";

/** A pooled LiveAPI object and where it stands in this turn; `null` where it may not be relied on. */
export interface Scout {
  readonly api: LiveApiObject;
  at: At | null;
  /** The object's id there. */
  id: number;
}

/** Does one operation, wherever the scout stood before. Each object of a list may be waited for. */
export function* perform(scout: Scout, op: PointedOp): Reading<LomAnswer> {
  const { api } = scout;
  try {
    if (scout.at !== op.at) scout.id = pointAt(api, op.at);
    scout.at = STAYS.includes(op.op) ? op.at : null;
    if (scout.id === 0) return GONE;
    if (op.op === "each") return yield* readChildren(api, op);
    if (op.op === "find") return yield* findChild(api, op);
    return OPERATIONS[op.op](api, op as never, scout.id);
  } catch (error) {
    scout.at = null;
    return { code: thrownCode(error) };
  }
}

/** Operations after which the object points where it did. */
const STAYS: readonly PointedOp["op"][] = ["get", "where"];

const GONE: LomAnswer = { code: "gone" };

/** Points a LiveAPI object at a path or an id and answers the id, 0 where nothing is. */
export function pointAt(api: LiveApiObject, at: At): number {
  if (typeof at === "string") api.path = at;
  else api.id = at;
  const id = idOf(api);
  // An id that Live does not know may leave the object where it was.
  return typeof at === "number" && id !== at ? 0 : id;
}

/**
 * Lets go of Live: only an empty path takes down the listeners that Live keeps along an object's path.
 * Source: producer-pal, dev/LiveAPI-Performance.md, measured on Live 12.4.3.
 */
export function letGo(api: LiveApiObject): void {
  api.path = "";
}

/** The answer to a write with what stands there now; `not-held` where Live dropped it. */
export function readBack(api: LiveApiObject, op: Extract<LomOp, { op: "set" }>, answer: LomAnswer): LomAnswer {
  if (!("set" in answer)) return answer;
  if (pointAt(api, op.at) === 0) return GONE;
  const now = readMember(api, op.member);
  if (typeof now === "string") return { code: now };
  const set = { was: answer.set.was, now };
  return sameAtom(now[0], op.value) ? { set } : { set, code: "not-held" };
}

type Operations = {
  readonly [Op in Exclude<PointedOp["op"], "each" | "find">]: (
    api: LiveApiObject,
    op: Extract<PointedOp, { op: Op }>,
    id: number,
  ) => LomAnswer;
};

const OPERATIONS: Operations = {
  get: (api, op, id) => {
    const read = readObject(api, id, op);
    return read === null ? GONE : { read };
  },
  where: (api, _op, id) => {
    const where = whereIs(api);
    return where === "" ? GONE : { where, id };
  },
  remove: (api) => {
    const [, holder, index] = DEVICE.exec(whereIs(api)) ?? [];
    if (holder === undefined || pointAt(api, holder) === 0) return { code: "no-member" };
    api.call("delete_device", Number(index));
    return { done: true };
  },
  set: (api, op) => {
    const was = readMember(api, op.member);
    if (typeof was === "string") return { code: was };
    api.set(op.member, op.value);
    return { set: { was, now: was } };
  },
  call: (api, op) => {
    const called = api.call(op.member, ...op.args);
    const answer = calledIn(called, op.member);
    return answer === null ? { code: missing(api) } : { called: answer };
  },
};

/** A device, be it in a rack, and what holds it. */
const DEVICE = /^(.*) devices (\d+)$/;

function whereIs(api: LiveApiObject): string {
  return String(api.unquotedpath).replaceAll('"', "");
}

/**
 * What a function answered; `null` where there is no object or no such function, which Max answers with a bare 1. A text comes bare too, and one that
 * reads as a number as that number: `"12.4"` as 12.4.
 *
 * Source: producer-pal, dev/live-api/live-api-behavior.md, Live 12.4.3, and how it and others read `get_version_string` and `str_for_value` (2026-11).
 */
function calledIn(called: unknown, member: string): Values | null {
  if (Array.isArray(called)) return atoms(called);
  if (typeof called === "string") return [called];
  if (typeof called !== "number") return null;
  return called !== NOTHING_THERE || member === "str_for_value" ? [called] : null;
}

const NOTHING_THERE = 1;

/** Live keeps many numbers in 32 bits. */
function sameAtom(now: Atom | undefined, asked: Atom): boolean {
  if (typeof now !== "number" || typeof asked !== "number") return String(now) === String(asked);
  return Math.abs(now - asked) <= SINGLE_PRECISION * Math.max(1, Math.abs(asked));
}

/** 2^-23, the step of a 32-bit float at 1. */
const SINGLE_PRECISION = 2 ** -23;

/** Live's own words, as producer-pal and others report them. */
function thrownCode(error: unknown): LomCode {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes("by notifications")) return "in-notification";
  return message.includes("undo or redo") ? "in-undo" : "failed";
}
