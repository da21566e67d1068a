import { drawPreview } from "#src/browser/draw-preview.ts";
import { PREVIEW_SIDE, type PresetKey, type Preview, type PreviewSheet } from "#src/browser/preset-sheet.ts";
import { noteWords } from "#src/chassis/curve-device/found-words.ts";
import { settingsFrom } from "#src/chassis/curve-device/settings-now.ts";
import { recipeNamed } from "#src/decision/recipes/recipe-book.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { PresetEntry } from "#src/model/recipe/preset-entry.ts";
import { songBars } from "#src/model/time/bars.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";

/** What previews are drawn over. */
export interface PreviewGround {
  /** Name of the clip; empty where the curves are drawn over an empty stretch. */
  readonly clip: string;
  readonly music: Music;
  /** Levels from 0 to 1. */
  readonly waveform: ArrayLike<number>;
}

/** Sixteen empty bars of 4/4 at 120 bpm. */
export const EMPTY_GROUND: PreviewGround = {
  clip: "",
  music: {
    from: 0,
    to: 64,
    bars: songBars([4, 4]),
    tempo: tempoMap(120),
    hits: [],
    phraseEnds: [],
    sections: [],
    levels: { loudness: [], bass: [], monoLoss: [] },
  },
  waveform: [],
};

/** Every preset's curves over the clip that was heard last; rides are decided from a voice and have no preview. */
export function presetPreviews(
  entries: readonly PresetEntry[],
  keyOf: (id: string) => PresetKey,
  ground: PreviewGround,
): PreviewSheet {
  const { music, clip, waveform } = ground;
  const { from, to, bars } = music;
  const lines: number[] = [];
  for (let at = from; at < to && lines.length < MOST_BARS; at += bars.barLengthAt(at)) {
    lines.push(Math.round(((at - from) / (to - from)) * PREVIEW_SIDE));
  }
  return {
    clip,
    bars: lines,
    wave: Array.from(waveform, (level) => Math.round(Math.min(1, Math.max(0, level)) * WAVE_TOP)),
    previews: entries.flatMap((entry) => previewOf(entry, keyOf(entry.id), music)),
  };
}

const MOST_BARS = 256;
const WAVE_TOP = 100;

function previewOf({ preset }: PresetEntry, key: PresetKey, music: Music): Preview[] {
  const recipe = recipeNamed(preset.recipe);
  if (recipe === undefined) return [];
  const { lanes, notes } = recipe.draw(settingsFrom(recipe, preset.values), music);
  const drawn = lanes.map((lane) => drawPreview(lane, music.from, music.to));
  return [{ key, lanes: drawn, note: notes.map(noteWords)[0] ?? "" }];
}
