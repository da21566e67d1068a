import type { DrawnStretch } from "#src/chassis/curve-device/drawn-stretch.ts";
import { writeLoudness, writeNumber } from "#src/chassis/report/page/write-number.ts";
import type { NamedDrawing } from "#src/cli/draw/draw-order.ts";
import { firstAtOrAfter } from "#src/dsp/bezier.ts";
import type { RecipeEvent } from "#src/model/recipe/recipe.ts";
import type { SettingValue } from "#src/model/recipe/settings.ts";
import type { Beats } from "#src/model/units.ts";

/** Says of each event what it was heard from, or why it is where it is, in a few words. */
export function eventCause(drawn: DrawnStretch, { order }: NamedDrawing): (event: RecipeEvent) => string {
  const settings: Readonly<Record<string, SettingValue>> = order.settings;
  const hit = hitWords(drawn);
  const follows = settings["before"] === "hits";
  return (event) => {
    switch (event.kind) {
      case "dip":
        return dipWords(settings, hit, event.at);
      case "throw":
        return phraseWords(drawn, event);
      case "swell":
        return follows ? hit(event.at) : settings["before"] === "phrases" ? "a phrase begins" : into(drawn, event.at);
      case "section":
        return loudnessWords(drawn, event);
      default:
        return into(drawn, event.at);
    }
  };
}

function dipWords(settings: Readonly<Record<string, SettingValue>>, hit: (at: Beats) => string, at: Beats): string {
  switch (settings["trigger"]) {
    case "hits":
      return hit(at);
    case "notes":
      return hit(at).replace("hit", "note");
    case "free":
      return `${writeNumber(Number(settings["freeRate"]))} times a second`;
    case "once":
      return "the track begins to play";
    default:
      return `the grid of ${String(settings["division"])}`;
  }
}

/** Beats that rounding alone can put between two times that are one. */
const SAME: Beats = 1e-3;
const PER_CENT = 100;

function hitWords({ music: { hits } }: DrawnStretch): (at: Beats) => string {
  const times = hits.map(({ at }) => ({ time: at, value: 0 }));
  return (at) => {
    const hit = hits[firstAtOrAfter(times, at - SAME)];
    return hit !== undefined && hit.at <= at + SAME ? `hit, ${writeNumber(hit.strength * PER_CENT, 0)} %` : "hit";
  };
}

function phraseWords({ music: { phraseEnds } }: DrawnStretch, { from, to }: RecipeEvent): string {
  const phrase = phraseEnds.find(({ end }) => end > from && end <= to + SAME);
  if (phrase === undefined) return "a phrase ends";
  const gap = Number.isFinite(phrase.gap) ? `gap of ${writeNumber(phrase.gap)} beats` : "the last one";
  return `phrase ends, ${gap}`;
}

/** The section that begins at a place, or the bar line that it is. */
function into({ music: { sections } }: DrawnStretch, at: Beats): string {
  const section = sections.find(({ from }) => Math.abs(from - at) <= SAME);
  if (section === undefined) return "a bar line";
  return section.name === "" ? `into a ${section.kind}, by its level` : `into “${section.name}”`;
}

function loudnessWords({ music: { sections } }: DrawnStretch, { from }: RecipeEvent): string {
  const section = sections.find((each) => Math.abs(each.from - from) <= SAME);
  if (section === undefined) return "a section";
  const name = section.name === "" ? section.kind : `“${section.name}”`;
  return Number.isFinite(section.loudness)
    ? `${name}, ${writeLoudness(section.loudness)}`
    : `${name}, loudness not known`;
}
