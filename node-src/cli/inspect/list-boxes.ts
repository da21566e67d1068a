import { fieldsOf, listOf, textOf } from "#src/cli/inspect/read-patcher.ts";

/** A box of a patch or of a patch inside it. */
export interface BoxDescription {
  /** The object's name: the first word of its text, or its class. */
  readonly name: string;
  /** Id path from the outermost patch: `"obj-3::obj-7"`. */
  readonly path: string;
  /** The embedded patch that it stands in; `null` for the device's own. */
  readonly file: string | null;
  readonly box: Readonly<Record<string, unknown>>;
}

/** Every box, subpatches included, outermost first. */
export function listBoxes(
  patcher: Readonly<Record<string, unknown>>,
  file: string | null,
  path = "",
  depth = 0,
): BoxDescription[] {
  if (depth > DEEPEST) return [];
  return listOf(patcher["boxes"]).flatMap((entry) => {
    const box = fieldsOf(fieldsOf(entry)["box"]);
    const here = `${path}${textOf(box["id"]) ?? "?"}`;
    const inner = fieldsOf(box["patcher"]);
    return [{ name: nameOf(box), path: here, file, box }, ...listBoxes(inner, file, `${here}::`, depth + 1)];
  });
}

/** How often each object stands in the patch, most frequent first, then by name. */
export function countObjects(boxes: readonly BoxDescription[]): { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { name } of boxes) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}

function nameOf(box: Readonly<Record<string, unknown>>): string {
  const maxclass = textOf(box["maxclass"]) ?? "?";
  if (maxclass !== "newobj") return maxclass;
  return (textOf(box["text"]) ?? maxclass).trim().split(/\s+/)[0] ?? maxclass;
}

/** Patches inside patches; deeper than any that a person makes. */
const DEEPEST = 64;
