import { recipeWords } from "#src/chassis/work/recipe-words.ts";
import { wrapped } from "#src/cli/frame/terminal/wrapped.ts";
import { knownDevice } from "#src/model/device/device-names.ts";
import { printable } from "#src/model/printable.ts";
import type { PresetDevice } from "#src/model/recipe/preset.ts";
import type { PresetEntry } from "#src/model/recipe/preset-entry.ts";

/** The list for a person at a terminal, in lines of at most `page` columns: name, what it draws with its tags, what it is for. */
export function presetsWords(entries: readonly PresetEntry[], page = Number.POSITIVE_INFINITY): string {
  if (entries.length === 0) return "No preset is like that.\n";
  return entries.map((entry) => linesOf(entry, page)).join("\n");
}

function linesOf({ preset, origin, favourite }: PresetEntry, page: number): string {
  const { device, name, recipe, tags, author, description } = preset;
  const by = origin === "factory" ? "" : `, yours${author === "" ? "" : ` (${author})`}`;
  const head = `${favourite ? "* " : ""}${name}`;
  const body = [`${drawnBy(device, recipe)}${by}${tags.length > 0 ? `: ${tags.join(", ")}` : ""}`, description];
  const lines = [head, ...body.filter((line) => line !== "").map((line) => `${INDENT}${line}`)];
  const shown = lines.flatMap((line) => wrapped(printable(line), page, INDENT));
  return shown.map((line) => `${line}\n`).join("");
}

/** The device, and the recipe where it has several and this one is not called like it. */
function drawnBy(device: PresetDevice, recipe: string): string {
  if (knownDevice(device).recipes.length === 1 || recipe === device) return device;
  return `${device}, ${recipeWords(recipe)}`;
}

const INDENT = "  ";
