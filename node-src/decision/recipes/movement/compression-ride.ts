import { barRuler } from "#src/decision/recipes/drawing/bar-ruler.ts";
import { eventIn } from "#src/decision/recipes/drawing/event-in.ts";
import { flatLane, laneOver } from "#src/decision/recipes/drawing/lane-over.ts";
import { levelAt } from "#src/decision/recipes/drawing/level-at.ts";
import { heldInSections, meanLoudness, sectionWeights } from "#src/decision/recipes/movement/section-weights.ts";
import { SHARED } from "#src/decision/recipes/shared-settings.ts";
import { type CurvePoint, evaluateEnvelope, lastAtOrBefore } from "#src/dsp/bezier.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { Drawing, Recipe, RecipeNote } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs } from "#src/model/recipe/settings.ts";
import type { Beats, Fraction, LoudnessUnits, Lufs } from "#src/model/units.ts";

const SETTINGS = {
  threshold: { kind: "number", label: "Threshold", unit: "dB", minimum: -50, maximum: 0, initial: -18 },
  depth: { ...SHARED.depth, maximum: 12, initial: 3 },
  follow: { kind: "number", label: "Follow", unit: "%", minimum: 0, maximum: 100, initial: 25 },
  rise: { kind: "number", label: "Rise", unit: "beats", minimum: 0.25, maximum: 16, initial: 1 },
  fall: { kind: "number", label: "Fall", unit: "beats", minimum: 0.25, maximum: 16, initial: 1 },
} as const satisfies SettingSpecs;

/**
 * More compression where the song is fuller, by its threshold: many devices know only steps of ratio.
 *
 * Shape: at `threshold` in the quietest section and `depth` under it in the fullest. `follow` adds the short-term loudness,
 * read at each bar line against its section's mean: at 100 % a bar that is 6 LU louder takes the whole depth more. The
 * threshold stays inside those `depth` decibels whatever happens.
 * Edge: no sections: flat at `threshold`, and a note says so. Nothing heard: sections alone count.
 * Source: compression_ratio of the source document's cookbook ("heavier in dense sections") as a ride of the threshold; ranges
 * by house taste.
 */
export const compressionRide: Recipe<typeof SETTINGS> = {
  name: "compressionRide",
  settings: SETTINGS,
  needs: ["sections", "loudness"],
  draw({ threshold, depth, follow, rise, fall }, music): Drawing {
    const { sections, levels } = music;
    if (sections.length === 0)
      return { lanes: [flatLane("threshold", music, threshold)], notes: [{ code: "no-sections" }], events: [] };
    const weights = sectionWeights(sections);
    const held = heldInSections(sections, weights, weights, { rise, fall });
    const louder = deviations(music);
    const times = [...new Set([...held, ...louder].map(({ time }) => time))].sort((a, b) => a - b);
    const points = times.map((time) => {
      const weight = evaluateEnvelope(held, time) + (follow / WHOLE) * evaluateEnvelope(louder, time);
      return { time, value: threshold - depth * Math.min(1, Math.max(0, weight)) };
    });
    const notes: RecipeNote[] = levels.loudness.length > 0 || follow === 0 ? [] : [{ code: "nothing-heard" }];
    const events = sections.map(({ from, to }) => eventIn(music, "section", from, to, from));
    return { lanes: [laneOver("threshold", points, music)], notes, events };
  },
};

const WHOLE = 100;
/** Source: house taste: as far as phrases of one section usually lie apart. */
const FULL_DEVIATION: LoudnessUnits = 6;

/** At each bar line how much louder it is than its section, as part of the full deviation, from -1 to 1. */
function deviations(music: Music): CurvePoint[] {
  const means = new Map<number, Lufs>();
  const starts = music.sections.map(({ from }) => ({ time: from, value: 0 }));
  const meanAt = (time: Beats): Lufs => {
    const k = Math.max(0, lastAtOrBefore(starts, time));
    const { from, to } = music.sections[k]!;
    const mean = means.get(k) ?? meanLoudness(music.levels.loudness, from, to);
    means.set(k, mean);
    return mean;
  };
  return barRuler(music).lines.map((time) => ({
    time,
    value: part(levelAt(music.levels.loudness, time) - meanAt(time)),
  }));
}

/** Silence is no thin passage: where either is silent there is nothing to follow. */
function part(difference: LoudnessUnits): Fraction {
  return Number.isFinite(difference) ? Math.min(1, Math.max(-1, difference / FULL_DEVIATION)) : 0;
}
