import { drawPreview } from "#src/browser/draw-preview.ts";
import { PREVIEW_SIDE, type PresetKey, type Preview, type PreviewSheet } from "#src/browser/preset-sheet.ts";
import { EXAMPLE_MUSIC, EXAMPLE_NAME, EXAMPLE_RIDE } from "#src/chassis/presets/example-ride.ts";
import type { PreviewGround } from "#src/chassis/work/preview-ground.ts";
import { noteWords } from "#src/chassis/work/recipe-words.ts";
import { settingsFrom } from "#src/chassis/work/settings-now.ts";
import { recipeNamed } from "#src/decision/recipes/recipe-book.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { Preset } from "#src/model/recipe/preset.ts";
import type { PresetEntry } from "#src/model/recipe/preset-entry.ts";
import type { Recipe } from "#src/model/recipe/recipe.ts";

/** Every preset's curves over the clip that was heard last; a ride where no voice was heard over an example voice. */
export function presetPreviews(
  entries: readonly PresetEntry[],
  keyOf: (id: string) => PresetKey,
  ground: PreviewGround,
): PreviewSheet {
  const { music, clip, waveform, recipes = [] } = ground;
  const named = (name: string) => recipes.find((recipe) => recipe.name === name) ?? recipeNamed(name);
  const { from, to, bars } = music;
  const lines: number[] = [];
  for (let at = from; at < to && lines.length < MOST_BARS; at += bars.barLengthAt(at)) {
    lines.push(Math.round(((at - from) / (to - from)) * PREVIEW_SIDE));
  }
  return {
    clip,
    bars: lines,
    wave: Array.from(waveform, (level) => Math.round(Math.min(1, Math.max(0, level)) * WAVE_TOP)),
    previews: entries.flatMap((entry) => previewOf(entry.preset, named(entry.preset.recipe), keyOf(entry.id), music)),
  };
}

const MOST_BARS = 256;
const WAVE_TOP = 100;

function previewOf(preset: Preset, recipe: Recipe | undefined, key: PresetKey, music: Music): Preview[] {
  if (recipe === undefined) return preset.recipe === EXAMPLE_RIDE.name ? [exampleOf(preset, key)] : [];
  const { lanes, notes } = recipe.draw(settingsFrom(recipe, preset.values), music);
  const drawn = lanes.map((lane) => drawPreview(lane, music.from, music.to));
  return [{ key, lanes: drawn, note: notes.map(noteWords)[0] ?? "" }];
}

function exampleOf(preset: Preset, key: PresetKey): Preview {
  const { from, to } = EXAMPLE_MUSIC;
  const { lanes } = EXAMPLE_RIDE.draw(settingsFrom(EXAMPLE_RIDE, preset.values), EXAMPLE_MUSIC);
  return { key, lanes: lanes.map((lane) => drawPreview(lane, from, to)), note: "", over: EXAMPLE_NAME };
}
