import { SHORTEST_EDGE } from "#src/decision/recipes/drawing/edge-times.ts";
import { aroundLoop } from "#src/decision/recipes/rhythm/around-loop.ts";
import type { Hit, Music } from "#src/model/recipe/music.ts";
import type { RecipeNote } from "#src/model/recipe/recipe.ts";
import type { Trigger } from "#src/model/recipe/triggers.ts";
import type { Beats } from "#src/model/units.ts";

/** What starts cycles, and which notes count. */
export interface StartedBy {
  readonly trigger: Trigger;
  readonly lowNote: number;
  readonly highNote: number;
}

/**
 * Where cycles begin anew, in rising time: at the stretch's beginning where they run free, at the beginning of every passage,
 * or at each hit or note.
 *
 * Shape: as they come round in a loop. Of starts closer than 2 ms the first counts, so that every edge between two has its time.
 * Edge: hits before and after the stretch are among them, so that a part of a song is drawn as in the whole.
 */
export function cycleStarts(by: StartedBy, music: Music): readonly Beats[] {
  const { tempo, loop, from } = music;
  const kept: Beats[] = [];
  let room = Number.NEGATIVE_INFINITY;
  for (const { at } of aroundLoop(startsOf(by, music), loop, from)) {
    const second = tempo.secondsAt(at);
    if (second < room) continue;
    // A beat 0 from below is beat 0.
    kept.push(at === 0 ? 0 : at);
    room = second + SHORTEST_EDGE / MILLISECONDS - ROUNDING;
  }
  return kept;
}

/** The hits of the trigger that count; of notes those between the two ends, whichever is the lower. */
export function triggersOf({ trigger, lowNote, highNote }: StartedBy, hits: readonly Hit[]): readonly Hit[] {
  if (trigger !== "notes") return hits;
  const [low, high] = [Math.min(lowNote, highNote), Math.max(lowNote, highNote)].map(Math.round) as [number, number];
  return hits.filter(({ pitch }) => pitch === undefined || (pitch >= low && pitch <= high));
}

/** Says so where hits or notes are asked for and none lies in the stretch. */
export function startNotes(by: StartedBy, { hits, from, to }: Music): readonly RecipeNote[] {
  if (by.trigger !== "hits" && by.trigger !== "notes") return [];
  const inside = triggersOf(by, hits).some(({ at }) => at >= from && at < to);
  return inside ? [] : [{ code: by.trigger === "hits" ? "no-hits" : "no-notes" }];
}

const MILLISECONDS = 1000;
/** Seconds that two starts of exactly 2 ms may be off by. */
const ROUNDING = 1e-9;

function startsOf(by: StartedBy, { hits, starts, from }: Music): readonly { readonly at: Beats }[] {
  if (by.trigger === "free") return [{ at: from }];
  if (by.trigger === "once") return (starts ?? [from]).map((at) => ({ at }));
  return triggersOf(by, hits);
}
