import {
  type At,
  type Atom,
  EDGES,
  type LomAnswer,
  type LomCode,
  type LomOp,
  type Members,
  NOTES,
  type ReadObject,
  taken,
  type Values,
} from "#src/adapters/lom/wire.ts";

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
export type PointedOp = Exclude<LomOp, { readonly op: "watch" }>;

/** A pooled LiveAPI object and where it stands in this turn; `null` where it may not be relied on. */
export interface Scout {
  readonly api: LiveApiObject;
  at: At | null;
  /** The object's id there. */
  id: number;
}

/** Does one operation, wherever the scout stood before. */
export function perform(scout: Scout, op: PointedOp): LomAnswer {
  const { api } = scout;
  try {
    if (scout.at !== op.at) scout.id = pointAt(api, op.at);
    scout.at = STAYS.includes(op.op) ? op.at : null;
    return scout.id === 0 ? GONE : OPERATIONS[op.op](api, op as never, scout.id);
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
  readonly [Op in PointedOp["op"]]: (api: LiveApiObject, op: Extract<PointedOp, { op: Op }>, id: number) => LomAnswer;
};

const OPERATIONS: Operations = {
  get: (api, op, id) => {
    const read = readObject(api, id, op);
    return read === null ? GONE : { read };
  },
  each: (api, op) => readChildren(api, op),
  find: (api, op) => findChild(api, op),
  where: (api, _op, id) => {
    const where = String(api.unquotedpath).replaceAll('"', "");
    return where === "" ? GONE : { where, id };
  },
  set: (api, op) => {
    const was = readMember(api, op.member);
    if (typeof was === "string") return { code: was };
    api.set(op.member, op.value);
    return { set: { was, now: was } };
  },
  call: (api, op) => {
    const called = api.call(op.member, ...op.args);
    return Array.isArray(called) ? { called: atoms(called) } : { code: missing(api) };
  },
};

/** A child that went in the same turn is left out. */
function readChildren(api: LiveApiObject, op: Extract<PointedOp, { op: "each" }>): LomAnswer {
  const ids = children(api, op.child);
  if (typeof ids === "string") return { code: ids };
  const list: ReadObject[] = [];
  for (const id of ids) {
    api.id = id;
    const edges = op.within === undefined ? [] : EDGES.map((member) => readMember(api, member));
    const [start, end] = edges.map((edge) => Number(edge[0]));
    if (op.within !== undefined && start !== undefined && start >= op.within.to) break;
    if (op.within !== undefined && end !== undefined && end <= op.within.from) continue;
    const read = readObject(api, id, op, edges);
    if (read !== null) list.push(read);
  }
  return { list };
}

/** The first child of a name. What is behind it costs nothing. */
function findChild(api: LiveApiObject, op: Extract<PointedOp, { op: "find" }>): LomAnswer {
  const ids = children(api, op.child);
  if (typeof ids === "string") return { code: ids };
  for (const id of ids) {
    api.id = id;
    const name = readMember(api, op.by);
    if (typeof name === "string" || String(name[0]) !== op.is) continue;
    const read = readObject(api, id, op);
    return read === null ? GONE : { read };
  }
  return GONE;
}

/** `null` where the first member says that the object is gone. `known` are the first values, where they have been read. */
function readObject(
  api: LiveApiObject,
  id: number,
  { members, branches = [] }: Members,
  known: readonly (Values | LomCode)[] = [],
): ReadObject | null {
  const values: (Values | LomCode)[] = [...known];
  for (const member of members.slice(known.length)) {
    if (values[0] === "gone") return null;
    values.push(readMember(api, member));
  }
  if (values[0] === "gone") return null;
  for (const branch of branches) {
    const more = taken(branch, values[members.indexOf(branch.on)]);
    values.push(...more.map((member) => readMember(api, member)));
  }
  return { id, values };
}

function readMember(api: LiveApiObject, member: string): Values | LomCode {
  if (member === NOTES) return readNotes(api);
  const got = api.get(member);
  if (!Array.isArray(got)) return missing(api);
  return member === WARP_MARKERS ? flatMarkers(got[0]) : atoms(got);
}

/** Why something bare came back. */
function missing(api: LiveApiObject): LomCode {
  return idOf(api) === 0 ? "gone" : "no-member";
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

/** Pitch, start, duration, velocity, mute, chance and range of velocity of every note in turn; Live gives them as JSON, in a list or bare. */
function readNotes(api: LiveApiObject): Values | LomCode {
  const called: unknown = api.call("get_notes_extended", 0, PITCHES, -FARTHEST, 2 * FARTHEST);
  try {
    const { notes } = JSON.parse(String(Array.isArray(called) ? called[0] : called)) as { notes: LiveNote[] };
    return notes.flatMap(({ pitch, start_time, duration, velocity, mute, probability = 1, velocity_deviation = 0 }) => [
      ...[pitch, start_time, duration, velocity, Number(mute)],
      ...[probability, velocity_deviation],
    ]);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return missing(api) === "gone" ? "gone" : "failed";
    throw error;
  }
}

interface LiveNote {
  readonly pitch: number;
  readonly start_time: number;
  readonly duration: number;
  readonly velocity: number;
  readonly mute: number | boolean;
  readonly probability?: number;
  readonly velocity_deviation?: number;
}

const PITCHES = 128;
/** Beats: beyond any clip. */
const FARTHEST = 1_000_000;

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
