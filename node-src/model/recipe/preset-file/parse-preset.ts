import type { Preset } from "#src/model/recipe/preset.ts";
import { checkPreset, type RecipeTables } from "#src/model/recipe/preset-file/check-preset.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { type Result, refused } from "#src/model/result.ts";

/** Bytes of a preset's file. Source: house taste: the largest there can be takes about 140 kB, nearly all of it a curve of 1,000 points. */
export const LARGEST_PRESET = 256 * 1024;

/** A preset out of a file's text; refused as `"preset-unusable"` with what is wrong with it. */
export function parsePreset(text: string, recipes: RecipeTables): Result<Preset, Refusal> {
  if (text.length > LARGEST_PRESET) return refused(tooLarge());
  if (text.trim() === "") return refused(refusal("preset-unusable", "The preset is empty."));
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refused(refusal("preset-unusable", "The preset is not JSON, or the file ends too early."));
  }
  return checkPreset(input, recipes);
}

export function tooLarge(): Refusal {
  return refusal("preset-unusable", `The preset is larger than ${LARGEST_PRESET / 1024} kB, which no preset is.`);
}

/** A preset as its file holds it. */
export function presetText(preset: Preset): string {
  return `${JSON.stringify(preset, null, 2)}\n`;
}
