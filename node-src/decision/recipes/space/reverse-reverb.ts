import { edgeBefore, SHORTEST_EDGE } from "#src/decision/recipes/drawing/edge-times.ts";
import { eventIn } from "#src/decision/recipes/drawing/event-in.ts";
import { laneOver, NEUTRAL } from "#src/decision/recipes/drawing/lane-over.ts";
import { SHARED } from "#src/decision/recipes/shared-settings.ts";
import { phraseStarts } from "#src/decision/recipes/space/phrase-starts.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { Drawing, Recipe, RecipeNote } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs, SettingsOf } from "#src/model/recipe/settings.ts";
import type { Beats } from "#src/model/units.ts";

const SETTINGS = {
  before: { kind: "choice", label: "Before", options: ["phrases", "sections", "hits"], initial: "phrases" },
  rise: { kind: "number", label: "Rise", unit: "beats", minimum: 0.5, maximum: 32, initial: 4 },
  level: { kind: "number", label: "Send", unit: "dB", minimum: -24, maximum: 6, initial: 0 },
  floor: { kind: "number", label: "From", unit: "dB", minimum: -70, maximum: -20, initial: -60 },
  fall: { kind: "number", label: "Cut in", unit: "ms", minimum: SHORTEST_EDGE, maximum: 100, initial: 5 },
  confident: SHARED.confident,
} as const satisfies SettingSpecs;

/**
 * The swell of a reverb played backwards, into the beginning of a phrase, a section or a hit.
 *
 * Shape: the send rises from `floor` to `level` over `rise` beats, straight in decibels (an exponential rise of the amplitude, a
 * reverb's decay backwards), and is cut over `fall` milliseconds that end on the onset. Otherwise it is closed. A rise
 * begins no earlier than the phrase before it or the last onset has ended; one that has less than a quarter of its length
 * is left out and counted in a note.
 * What swells is the rendered reversal of the onset (see reverseReverbRender); without it the send swells what plays before.
 * Edge: none of the chosen onsets in the stretch: nothing is sent, and a note says so. The first phrase's beginning is not known from
 * phrase ends; a section that begins with it gives it.
 * Source: reverse_reverb of the source document's cookbook ("pre-fade reversed tail"); ranges by house taste.
 */
export const reverseReverb: Recipe<typeof SETTINGS> = {
  name: "reverseReverb",
  settings: SETTINGS,
  needs: ["phraseEnds", "sections", "hits"],
  draw(settings, music): Drawing {
    const known = onsetsOf(settings.before, music);
    const inside = known.filter(({ at }) => at > music.from && at <= music.to);
    const swells = swellsInto(inside, settings, music);
    const rest = NEUTRAL.send.value;
    const points = swells.flatMap(({ rises, cut, onset }) => [
      { time: rises, value: rest },
      { time: rises, value: Math.min(settings.floor, settings.level) },
      { time: cut, value: settings.level },
      { time: onset, value: rest },
    ]);
    const notes: RecipeNote[] = inside.length === 0 ? [{ code: MISSING[settings.before] }] : [];
    const lost = inside.length - swells.length;
    if (lost > 0) notes.push({ code: "limited", what: "swells", times: lost });
    const events = swells.map(({ rises, onset }) => eventIn(music, "swell", rises, onset));
    return { lanes: [laneOver("send", points, music)], notes, events };
  },
};

type Settings = SettingsOf<typeof SETTINGS>;

const MISSING = { phrases: "no-phrase-ends", sections: "no-sections", hits: "no-hits" } as const;
/** Source: house taste: less of it is no swell. */
const LEAST_PART = 0.25;

/** Something that a swell can end at, and the earliest that it may begin. */
interface Onset {
  readonly at: Beats;
  readonly free: Beats;
}

function onsetsOf(before: Settings["before"], { phraseEnds, sections, hits }: Music): Onset[] {
  const free = Number.NEGATIVE_INFINITY;
  if (before === "sections") return sections.map(({ from }) => ({ at: from, free }));
  if (before === "hits") return hits.map(({ at }) => ({ at, free }));
  return phraseStarts(phraseEnds).map((at, k) => ({ at, free: phraseEnds[k]!.end }));
}

function swellsInto(onsets: readonly Onset[], { rise, fall }: Settings, { from, tempo }: Music) {
  const swells: { readonly rises: Beats; readonly cut: Beats; readonly onset: Beats }[] = [];
  for (const { at, free } of onsets) {
    const rises = Math.max(at - rise, free, swells.at(-1)?.onset ?? from, from);
    const cut = edgeBefore(tempo, at, fall);
    if (cut - rises >= rise * LEAST_PART) swells.push({ rises, cut, onset: at });
  }
  return swells;
}
