import { endsByRule } from "#test/doubles/lint/amxd/ends-by-rule.ts";
import {
  type BoxJson,
  boxesOf,
  type End,
  objectName,
  type PatchJson,
  type PlacedBox,
} from "#test/doubles/lint/amxd/patch-json.ts";
import type { HeldFile } from "#test/doubles/lint/amxd/strict-directory.ts";
import vector from "../../../vectors/max-object-names.json" with { type: "json" };

const WRITTEN = new Set(vector.newobj.flatMap((line) => line.split(" ")));
const SEEN = new Set(vector.ui.flatMap((line) => line.split(" ")));

/** Inside gen~ code has a box of its own. */
const IN_GEN = "codebox";

/** Boxes that Max knows, with the ends they have in Max, and cords between ends that are there. */
export function patchProblems(patcher: PatchJson, files: readonly HeldFile[] | null): readonly string[] {
  const cached = (patcher.dependency_cache ?? []).map(({ name = "" }) => name);
  const own = new Set(
    [...(files ?? []).map(({ name }) => name), ...cached].map((name) => name.replace(/\.[^.]*$/, "")),
  );
  return [
    ...boxesOf(patcher).flatMap((placed) => [...classProblems(placed, own), ...endProblems(placed)]),
    ...allPatches(patcher, "").flatMap(([path, inner]) => [...idProblems(inner, path), ...cordProblems(inner, path)]),
  ];
}

function allPatches(patcher: PatchJson, path: string): readonly (readonly [string, PatchJson])[] {
  const inside = (patcher.boxes ?? []).flatMap(({ box }) =>
    box.patcher === undefined ? [] : allPatches(box.patcher, `${path}${box.id}::`),
  );
  return [[path, patcher], ...inside];
}

/** An object written as a class of its own, or a class written as an object, crashed Live. */
function classProblems({ path, box }: PlacedBox, own: ReadonlySet<string>): readonly string[] {
  const name = objectName(box);
  if (box.maxclass !== "newobj")
    return WRITTEN.has(name)
      ? [`class: ${path}: ${name} must be text in a newobj`]
      : SEEN.has(name) || name === IN_GEN
        ? []
        : [`name: ${path}: ${name}`];
  if (SEEN.has(name) && name !== "jsui" && box.boxatts === undefined)
    return [`class: ${path}: ${name} has a class of its own`];
  return WRITTEN.has(name) || SEEN.has(name) || own.has(name) ? [] : [`name: ${path}: ${name}`];
}

function endProblems({ path, box }: PlacedBox): readonly string[] {
  const { numinlets = 0, numoutlets = 0, outlettype = [], text = "" } = box;
  const ends = endsByRule(objectName(box), text);
  const wrong = ends !== null && (ends.inlets !== numinlets || ends.outlets !== numoutlets);
  return [
    ...(wrong
      ? [`ends: ${path}: “${text}” has ${numinlets} in, ${numoutlets} out, in Max ${ends.inlets} and ${ends.outlets}`]
      : []),
    ...(outlettype.length === numoutlets
      ? []
      : [`ends: ${path}: ${outlettype.length} outlet types for ${numoutlets} outlets`]),
  ];
}

function idProblems({ boxes = [] }: PatchJson, path: string): readonly string[] {
  const ids = boxes.map(({ box }) => box.id);
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id: ${path}${id} stands twice`);
}

function cordProblems({ boxes = [], lines = [] }: PatchJson, path: string): readonly string[] {
  const byId = new Map(boxes.map(({ box }) => [box.id, box]));
  const check = (side: string, [id, index]: End, count: (box: BoxJson) => number) => {
    const box = byId.get(id);
    if (box === undefined) return [`cord: ${path}${id}, a ${side}, is not there`];
    return index < count(box) ? [] : [`cord: ${path}${id} has no ${side} ${index}`];
  };
  return lines.flatMap(({ patchline: { source, destination } }) => [
    ...check("source", source, ({ numoutlets = 0 }) => numoutlets),
    ...check("destination", destination, ({ numinlets = 0 }) => numinlets),
  ]);
}
