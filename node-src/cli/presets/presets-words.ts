import { printable } from "#src/model/printable.ts";
import type { PresetEntry } from "#src/model/recipe/preset-entry.ts";

/** The list for a person at a terminal: three lines a preset. */
export function presetsWords(entries: readonly PresetEntry[]): string {
  if (entries.length === 0) return "No preset is like that.\n";
  return entries.map(linesOf).join("\n");
}

function linesOf({ preset, origin, favourite }: PresetEntry): string {
  const { device, name, recipe, tags, author, description } = preset;
  const by = origin === "factory" ? "" : `, yours${author === "" ? "" : ` (${author})`}`;
  const head = `${favourite ? "* " : ""}${name}`;
  const body = [`${device}, ${recipe}${by}${tags.length > 0 ? `: ${tags.join(", ")}` : ""}`, description];
  const lines = [head, ...body.filter((line) => line !== "").map((line) => `  ${line}`)];
  return lines.map((line) => `${printable(line)}\n`).join("");
}
