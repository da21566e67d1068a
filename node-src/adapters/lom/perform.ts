import type { At, Atom, LomAnswer, LomCode, LomOp, Members, ReadObject, Values } from "#src/adapters/lom/wire.ts";

/** The part of Max's LiveAPI that the bridge uses. */
export interface LiveApiObject {
  /** The object's id; Max gives it as a word. 0 stands for no object. */
  id: Atom;
  path: string;
  readonly unquotedpath: string;
  property: string;
  /** A list; something bare where there is no object or no such member. */
  get(member: string): unknown;
  /** Always answers 1. */
  set(member: string, value: Atom): unknown;
  call(member: string, ...args: Atom[]): unknown;
}

/** An operation on one object, done now. Writes are to be read back a tick later by `readBack`. */
export type PointedOp = Exclude<LomOp, { readonly op: "watch" | "unwatch" }>;

/** Does one operation with a pooled LiveAPI object, wherever that pointed before. */
export function perform(api: LiveApiObject, op: PointedOp): LomAnswer {
  try {
    if (pointAt(api, op.at) === 0) return { code: "gone" };
    return OPERATIONS[op.op](api, op as never);
  } catch (error) {
    return { code: thrownCode(error) };
  }
}

/** Points a LiveAPI object at a path or an id and answers the id, 0 where nothing is. */
export function pointAt(api: LiveApiObject, at: At): number {
  if (typeof at === "number") api.id = at;
  else api.path = at;
  return idOf(api);
}

/** The answer to a write with what stands there now; `not-held` where Live dropped it. */
export function readBack(api: LiveApiObject, op: Extract<LomOp, { op: "set" }>, answer: LomAnswer): LomAnswer {
  if (!("set" in answer)) return answer;
  if (pointAt(api, op.at) === 0) return { code: "gone" };
  const now = readMember(api, op.member);
  if (typeof now === "string") return { code: now };
  const set = { was: answer.set.was, now };
  return sameAtom(now[0], op.value) ? { set } : { set, code: "not-held" };
}

type Operations = {
  readonly [Op in PointedOp["op"]]: (api: LiveApiObject, op: Extract<PointedOp, { op: Op }>) => LomAnswer;
};

const OPERATIONS: Operations = {
  get: (api, op) => ({ read: readObject(api, op) }),
  each: (api, op) => {
    const ids = children(api, op.child);
    if (typeof ids === "string") return { code: ids };
    return { list: ids.flatMap((id) => (pointAt(api, id) === 0 ? [] : [readObject(api, op)])) };
  },
  find: (api, op) => {
    const ids = children(api, op.child);
    if (typeof ids === "string") return { code: ids };
    for (const id of ids) {
      if (pointAt(api, id) === 0) continue;
      const name = readMember(api, op.by);
      if (typeof name !== "string" && String(name[0]) === op.is) return { read: readObject(api, op) };
    }
    return { code: "gone" };
  },
  where: (api) => ({ where: String(api.unquotedpath).replaceAll('"', ""), id: idOf(api) }),
  set: (api, op) => {
    const was = readMember(api, op.member);
    if (typeof was === "string") return { code: was };
    api.set(op.member, op.value);
    return { set: { was, now: was } };
  },
  call: (api, op) => {
    const called = api.call(op.member, ...op.args);
    return Array.isArray(called) ? { called: atoms(called) } : { code: "no-member" };
  },
};

function readObject(api: LiveApiObject, { members, branch }: Members): ReadObject {
  const id = idOf(api);
  const values = members.map((member) => readMember(api, member));
  if (branch === undefined) return { id, values };
  const deciding = values[members.indexOf(branch.on)];
  const more = typeof deciding === "object" && Number(deciding[0]) === 1 ? branch.yes : branch.no;
  return { id, values: [...values, ...more.map((member) => readMember(api, member))] };
}

function readMember(api: LiveApiObject, member: string): Values | LomCode {
  const got = api.get(member);
  if (!Array.isArray(got)) return idOf(api) === 0 ? "gone" : "no-member";
  return member === WARP_MARKERS ? flatMarkers(got[0]) : atoms(got);
}

const WARP_MARKERS = "warp_markers";

/** Seconds and beats of every marker in turn; Live gives them as JSON. */
function flatMarkers(json: unknown): Values | LomCode {
  try {
    const { warp_markers: markers } = JSON.parse(String(json)) as {
      warp_markers: { sample_time: number; beat_time: number }[];
    };
    return markers.flatMap((marker) => [marker.sample_time, marker.beat_time]);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return "failed";
    throw error;
  }
}

function children(api: LiveApiObject, child: string): readonly number[] | LomCode {
  const got = readMember(api, child);
  if (typeof got === "string") return got;
  return got.map(Number).filter((id, index) => got[index - 1] === "id" && id !== 0);
}

function atoms(values: readonly unknown[]): Values {
  return values.map((value) => (typeof value === "number" ? value : String(value)));
}

function idOf(api: LiveApiObject): number {
  return Number(api.id);
}

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
