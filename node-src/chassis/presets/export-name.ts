import type { PresetEntry } from "#src/model/recipe/preset-entry.ts";

/** The file's name that the export dialog begins with: nothing that a system forbids in a name. */
export function exportName({ preset: { name } }: PresetEntry): string {
  return `${name.replace(/[^\p{L}\p{N} ,.-]/gu, "_")}.steadyhand.json`;
}
