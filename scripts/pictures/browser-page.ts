import { pageKeys } from "#src/browser/frame/page-keys.ts";
import { pageFile } from "#src/browser/page-file.ts";
import type { PageContent } from "#src/browser/preset-sheet.ts";
import { TO_PAGE } from "#src/browser/protocol.ts";
import { RECIPE_TABLES } from "#src/chassis/presets/open-presets.ts";
import { presetFacts } from "#src/chassis/presets/preset-facts.ts";
import { presetPreviews } from "#src/chassis/presets/preset-previews.ts";
import { recipeNamed } from "#src/decision/recipes/recipe-book.ts";
import { FACTORY_PRESETS } from "#src/knowledge/factory-presets/factory-presets.ts";
import { SEARCH_SYNONYMS } from "#src/knowledge/factory-presets/search-synonyms.ts";
import { presetId } from "#src/model/recipe/preset-entry.ts";
import { checkPreset } from "#src/model/recipe/preset-file/check-preset.ts";
import { musicOver, wave } from "./device-pictures.ts";

const keys = pageKeys();
const favourites = new Set(["Four on the floor, tight", "Trance gate"]);
const entries = Object.values(FACTORY_PRESETS).flatMap((files) => Object.values(files).map(entryOf));
const current = entries.find(({ preset }) => preset.name === "Four on the floor, tight")!;

function entryOf(file: unknown) {
  const preset = checkPreset(file, RECIPE_TABLES);
  if (!preset.ok) throw new Error(preset.error.sentence);
  return {
    id: presetId("factory", preset.value),
    preset: preset.value,
    origin: "factory" as const,
    favourite: favourites.has(preset.value.name),
  };
}

/** What the window holds in its picture: everything that ships, drawn over a clip with a kick on every beat. */
export function browserPage(surface: readonly [number, number, number]): string {
  const listed = entries.map((entry) => ({
    ...entry,
    key: keys.keyOf(entry.id),
    facts: presetFacts(recipeNamed(entry.preset.recipe), entry.preset.values),
  }));
  const ground = { clip: "Bass", music: musicOver(0, 16), waveform: wave(0, 16, 1) };
  const content: PageContent = {
    presets: { presets: listed },
    previews: presetPreviews(entries, keys.keyOf, ground),
    theme: { surface },
    synonyms: SEARCH_SYNONYMS,
  };
  return pageFile(content);
}

/** The first thing that the device tells its window. */
export const BROWSER_STATE = TO_PAGE.atoms({
  say: "state",
  device: "pump",
  reach: ["pump"],
  slot: "a",
  current: keys.keyOf(current.id),
  auditioned: null,
  a: keys.keyOf(current.id),
  b: null,
});
