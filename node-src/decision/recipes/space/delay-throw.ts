import { edgeAfter, edgeBefore, SHORTEST_EDGE } from "#src/decision/recipes/drawing/edge-times.ts";
import { eventIn } from "#src/decision/recipes/drawing/event-in.ts";
import { laneOver, NEUTRAL } from "#src/decision/recipes/drawing/lane-over.ts";
import { SHARED } from "#src/decision/recipes/shared-settings.ts";
import { duckedReturn } from "#src/decision/recipes/space/ducked-return.ts";
import { phraseStarts } from "#src/decision/recipes/space/phrase-starts.ts";
import type { Lane } from "#src/model/recipe/lane.ts";
import type { Music, PhraseEnd } from "#src/model/recipe/music.ts";
import type { Drawing, Recipe, RecipeNote } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs, SettingsOf } from "#src/model/recipe/settings.ts";
import { divisionGrid } from "#src/model/time/divisions.ts";
import type { Beats } from "#src/model/units.ts";

const SETTINGS = {
  level: { kind: "number", label: "Throw", unit: "dB", minimum: -24, maximum: 6, initial: 0 },
  throws: {
    kind: "choice",
    label: "Throw at",
    options: ["every phrase", "every nth", "section ends"],
    initial: "every phrase",
  },
  nth: { kind: "number", label: "Nth", unit: "", minimum: 2, maximum: 16, initial: 2 },
  grid: { kind: "choice", label: "Start on", options: ["syllable", "1/16", "1/8", "1/4"], initial: "syllable" },
  rise: { kind: "number", label: "Rise", unit: "ms", minimum: SHORTEST_EDGE, maximum: 200, initial: 10 },
  fall: { kind: "number", label: "Fall", unit: "ms", minimum: SHORTEST_EDGE, maximum: 2_000, initial: 60 },
  duck: { kind: "number", label: "Duck", unit: "dB", minimum: 0, maximum: 40, initial: 9 },
  confident: SHARED.confident,
} as const satisfies SettingSpecs;

/**
 * Sends the last syllable of a phrase into a delay, and keeps the echoes out of the way of the next phrase.
 *
 * Shape: the send lies at the bottom; it has risen to `level` when the syllable begins, or when the step of the grid begins
 * that the syllable falls in (if its phrase has begun by then), holds it to the end of the phrase, 250 ms at the least, and has fallen again early
 * enough for the next throw to rise before its phrase, sooner than `fall` says where the gap is short. With `duck` a
 * second lane, the gain of the delay's return, lies that much lower while the next phrase sings.
 * `every nth`: the last of each `nth` phrases of the stretch. `section ends`: the last phrase of each section.
 * Edge: no phrase ends (or no sections to end): nothing is sent, and a note says so. A syllable that begins before the throw
 * ahead of it has closed gets none of its own, and is counted in a note. Live's own sends end at 0 dB; more needs a target that has it.
 * Source: delay_throw of the source document's cookbook ("automate send on last vocal word"); 0 to +6 dB as mixers give it.
 */
export const delayThrow: Recipe<typeof SETTINGS> = {
  name: "delayThrow",
  settings: SETTINGS,
  needs: ["phraseEnds", "sections"],
  draw(settings, music): Drawing {
    const chosen = chosenEnds(settings, music);
    const throws = throwsAt(chosen, settings, music);
    const rest = NEUTRAL.send.value;
    const points = throws.flatMap(({ rises, opens, falls, closes }) => [
      { time: rises, value: rest },
      { time: opens, value: settings.level },
      { time: falls, value: settings.level },
      { time: closes, value: rest },
    ]);
    const lanes: Lane[] = [laneOver("send", points, music)];
    if (settings.duck > 0) lanes.push(duckedReturn(settings.duck, music));
    const events = throws.map(({ rises, opens, closes }) => eventIn(music, "throw", rises, closes, opens));
    return { lanes, notes: notesOn(settings, music, chosen.length, throws.length), events };
  },
};

type Settings = SettingsOf<typeof SETTINGS>;

/** A phrase end, where its phrase began as far as that is known, and where the next one begins. */
interface Ending extends PhraseEnd {
  readonly began: Beats;
  readonly next: Beats;
}

interface Throw {
  readonly rises: Beats;
  readonly opens: Beats;
  readonly falls: Beats;
  readonly closes: Beats;
}

function chosenEnds({ throws, nth }: Settings, { phraseEnds, sections, from, to }: Music): Ending[] {
  const starts = phraseStarts(phraseEnds);
  const endings = phraseEnds
    .map((phrase, k) => ({ ...phrase, began: starts[k - 1] ?? Number.NEGATIVE_INFINITY, next: starts[k]! }))
    .filter(({ syllable }) => syllable >= from && syllable < to);
  if (throws === "every phrase") return endings;
  if (throws === "every nth") return endings.filter((_, k) => (k + 1) % Math.round(nth) === 0);
  return endings.filter(({ syllable }, k) => {
    const section = sections.find((part) => part.from <= syllable && syllable < part.to);
    return section !== undefined && !((endings[k + 1]?.syllable ?? section.to) < section.to);
  });
}

function throwsAt(endings: readonly Ending[], { grid, rise, fall }: Settings, { bars, tempo }: Music): Throw[] {
  const throws: Throw[] = [];
  for (const { syllable, began, end, next } of endings) {
    const step =
      grid === "syllable" ? syllable : divisionGrid({ division: grid }, bars, syllable, syllable + SOON)[0]!.start;
    const free = throws.at(-1)?.closes ?? Number.NEGATIVE_INFINITY;
    const opens = step < began ? syllable : step;
    const heldTo = Math.max(end, edgeAfter(tempo, opens, SHORTEST_THROW));
    const closes = Math.min(edgeAfter(tempo, heldTo, fall), closedBy(tempo, end, next, rise));
    const falls = Math.max(opens, Math.min(heldTo, edgeBefore(tempo, closes, SHORTEST_EDGE)));
    const rises = Math.max(free, edgeBefore(tempo, opens, rise));
    if (rises <= edgeBefore(tempo, opens, SHORTEST_EDGE)) throws.push({ rises, opens, falls, closes });
  }
  return throws;
}

/** Milliseconds that a throw is open at the least, if the gap is that long. Source: house taste: less of a word is a click in the delay. */
const SHORTEST_THROW = 250;

/** Where a throw has to be over: the next one may open with its phrase, and has to rise before that. */
function closedBy(tempo: Music["tempo"], end: Beats, next: Beats, rise: number): Beats {
  const room = Number.isFinite(next) ? edgeBefore(tempo, next, rise) : next;
  return room > end ? room : next;
}

/** Any stretch that holds the syllable's beginning. */
const SOON: Beats = 1e-3;

function notesOn(
  { throws, nth }: Settings,
  { phraseEnds, sections, from, to }: Music,
  chosen: number,
  thrown: number,
): RecipeNote[] {
  const notes: RecipeNote[] = [];
  const found = phraseEnds.filter(({ syllable }) => syllable >= from && syllable < to).length;
  const lost = chosen - thrown;
  if (found === 0) notes.push({ code: "no-phrase-ends" });
  else if (chosen === 0 && throws === "every nth")
    notes.push({ code: "too-few", what: "phrase ends", found, asked: Math.round(nth) });
  if (throws === "section ends" && sections.length === 0) notes.push({ code: "no-sections" });
  if (lost > 0) notes.push({ code: "limited", what: "throws", times: lost });
  return notes;
}
