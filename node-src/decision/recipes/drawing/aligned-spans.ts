import { barRuler } from "#src/decision/recipes/drawing/bar-ruler.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { RecipeNote } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs, SettingsOf } from "#src/model/recipe/settings.ts";
import type { Beats } from "#src/model/units.ts";

/** One span of a recipe, inside the stretch. */
export interface BeatSpan {
  readonly from: Beats;
  /** Where it ends, exactly on a bar line or a section's beginning. */
  readonly to: Beats;
}

/** The settings by which spans find their places; the same words in every recipe. */
export const SPAN_SETTINGS = {
  bars: { kind: "number", label: "Length", unit: "bars", minimum: 0.25, maximum: 64, initial: 8 },
  every: { kind: "number", label: "Every", unit: "bars", minimum: 1, maximum: 128, initial: 8 },
  align: { kind: "choice", label: "Ends at", options: ["bars", "sections"], initial: "bars" },
} as const satisfies SettingSpecs;

/**
 * Where the spans of a recipe lie: each lasts `bars` and ends where `align` says.
 *
 * Shape: `bars`: at every `every`th bar line, counted from the one nearest to the stretch's beginning (a pick-up does not
 * count as a bar); a stretch too short for that has one span, which ends with it. `sections`: at each drop, or where no
 * section is a drop and with `which` "all", at the beginning of each section. In rising time, never over each other: a span
 * that has less room than `bars` is squeezed into it, and counted in a note. A section that begins with the stretch has no
 * room at all.
 */
export function alignedSpans(
  music: Music,
  { bars, every, align }: SettingsOf<typeof SPAN_SETTINGS>,
  which: "drops" | "all" = "drops",
): { readonly spans: readonly BeatSpan[]; readonly notes: readonly RecipeNote[] } {
  const ruler = barRuler(music);
  const ends = align === "bars" ? barEnds(ruler.lines, music, every) : sectionEnds(music, which);
  const spans: BeatSpan[] = [];
  let squeezed = 0;
  for (const to of ends) {
    const room = spans.at(-1)?.to ?? music.from;
    const wanted = ruler.barsAt(to) - bars;
    if (ruler.barsAt(room) > wanted + SAME) squeezed += 1;
    spans.push({ from: Math.max(room, ruler.beatAt(wanted)), to });
  }
  const notes: RecipeNote[] = [];
  if (ends.length === 0) notes.push({ code: "no-sections" });
  if (squeezed > 0) notes.push({ code: "shortened", times: squeezed });
  return { spans, notes };
}

/** Beginnings of the drops inside the stretch, its own end with it and its own beginning without. */
export function dropsIn({ sections, from, to }: Music): Beats[] {
  return sections.filter((section) => section.kind === "drop").flatMap(within(from, to));
}

/** Bars or beats that rounding alone can put between two times that are one. */
const SAME = 1e-6;

function barEnds(lines: readonly Beats[], { from, to }: Music, every: number): Beats[] {
  const step = Math.max(1, Math.round(every));
  const first = lines.length > 1 && lines[1]! - from < from - lines[0]! ? 1 : 0;
  const ends: Beats[] = [];
  for (let k = first + step; k < lines.length && lines[k]! <= to + SAME; k += step) ends.push(Math.min(lines[k]!, to));
  return ends.length > 0 ? ends : [to];
}

function sectionEnds(music: Music, which: "drops" | "all"): Beats[] {
  const drops = which === "all" ? [] : dropsIn(music);
  return drops.length > 0 ? drops : music.sections.flatMap(within(music.from, music.to));
}

const within = (from: Beats, to: Beats) => (section: { readonly from: Beats }) =>
  section.from > from && section.from <= to ? [section.from] : [];
