import { boxesOf, objectName, type PatchJson, type PlacedBox } from "#test/doubles/lint/amxd/patch-json.ts";
import type { HeldFile } from "#test/doubles/lint/amxd/strict-directory.ts";

/** node.script runs from a real file: Max writes this flag on those it must put on the disk. */
const ON_DISK = 8;
const SCRIPTED = ["js", "v8", "jsui", "v8ui"];

/** A frozen device holds every script that it names, and says of those for Node that they must be on the disk. */
export function fileProblems(patcher: PatchJson, files: readonly HeldFile[] | null): readonly string[] {
  if (files === null) return [];
  const held = new Map(files.map((file) => [file.name, file]));
  return boxesOf(patcher).flatMap((placed) => {
    const name = scriptOf(placed);
    if (name === null) return [];
    const file = held.get(name);
    if (file === undefined) return held.has(`${name}.js`) ? [] : [`file: ${placed.path}: ${name} is not embedded`];
    const node = objectName(placed.box) === "node.script";
    return node && file.flag !== ON_DISK
      ? [`file: ${name} runs in Node and has flag ${file.flag}, not ${ON_DISK}`]
      : [];
  });
}

function scriptOf({ box }: PlacedBox): string | null {
  const name = objectName(box);
  const argument = box.text?.trim().split(/\s+/)[1];
  if (name === "node.script") return argument?.split("/").at(-1) ?? null;
  if (!SCRIPTED.includes(name)) return null;
  const written = box.maxclass === "newobj" && argument?.startsWith("@") === false ? argument : "none";
  const file = box.filename ?? box.saved_object_attributes?.filename ?? written;
  return file !== "none" && file !== "" ? file : null;
}
