import type { LiveApiObject } from "#src/adapters/lom/objects/live-api-object.ts";
import { readMember, readObject } from "#src/adapters/lom/objects/read-object.ts";
import type { PointedOp } from "#src/adapters/lom/wire.ts";
import {
  EDGES,
  type LomAnswer,
  type LomCode,
  type Place,
  type ReadObject,
  type Values,
  type Within,
} from "#src/adapters/lom/wire.ts";

/** What reads object after object, and may be interrupted in front of each. */
export type Reading<Result> = Generator<void, Result>;

/** A child that went in the meantime is left out. */
export function* readChildren(api: LiveApiObject, op: Extract<PointedOp, { readonly op: "each" }>): Reading<LomAnswer> {
  const ids = children(api, op.child);
  if (typeof ids === "string") return { code: ids };
  const list: ReadObject[] = [];
  if (op.places !== undefined) {
    yield* readPlaces(api, op, { places: op.places, ids }, list);
    return { list, count: ids.length };
  }
  for (const id of ids) {
    yield;
    api.id = id;
    const edges = op.within === undefined ? [] : EDGES.map((member) => readMember(api, member));
    const side = sideOf(edges, op.within);
    if (side === "behind") break;
    const read = side === "before" ? null : readObject(api, id, op, edges);
    if (read !== null) list.push(read);
  }
  return { list };
}

/** Where a child lies with its edges, of a stretch of time. */
function sideOf(edges: readonly (Values | LomCode)[], within: Within | undefined): "before" | "in" | "behind" {
  const [start, end] = edges.map((edge) => Number(edge[0]));
  if (within === undefined || start === undefined || end === undefined) return "in";
  if (start >= within.to) return "behind";
  return end <= within.from ? "before" : "in";
}

/** The first child of a name. What is behind it costs nothing. */
export function* findChild(api: LiveApiObject, op: Extract<PointedOp, { readonly op: "find" }>): Reading<LomAnswer> {
  const ids = children(api, op.child);
  if (typeof ids === "string") return { code: ids };
  for (const id of ids) {
    yield;
    api.id = id;
    const name = readMember(api, op.by);
    if (typeof name === "string" || String(name[0]) !== op.is) continue;
    const read = readObject(api, id, op);
    return read === null ? GONE : { read };
  }
  return GONE;
}

const GONE: LomAnswer = { code: "gone" };

/** Each place in turn, and what hangs on it behind it; a place beyond the end is left out. */
function* readPlaces(
  api: LiveApiObject,
  op: Extract<PointedOp, { readonly op: "each" }>,
  { places, ids }: { readonly places: readonly Place[]; readonly ids: readonly number[] },
  list: ReadObject[],
): Reading<void> {
  for (const place of places) {
    const [at, more] = typeof place === "number" ? [place, []] : [place.at, place.more];
    const id = ids[at];
    if (id === undefined) continue;
    yield;
    api.id = id;
    const read = readObject(api, id, op);
    if (read === null) continue;
    list.push({ ...read, place: at });
    const [first] = read.values;
    if (typeof first === "object" && Number(first[0]) !== 0) yield* readPlaces(api, op, { places: more, ids }, list);
  }
}

function children(api: LiveApiObject, child: string): readonly number[] | LomCode {
  const got = readMember(api, child);
  if (typeof got === "string") return got;
  return got.map(Number).filter((id, index) => got[index - 1] === "id" && id !== 0);
}
