import type { Music } from "#src/model/recipe/music.ts";
import type { RecipeNote } from "#src/model/recipe/recipe.ts";
import type { Beats, BeatsPerMinute, Hertz } from "#src/model/units.ts";

/** A free rate as it is drawn, and what is to be said of it. */
export interface FreeRate {
  readonly rate: Hertz;
  readonly notes: readonly RecipeNote[];
}

/**
 * A rate in cycles a second, slower where the slowest tempo of the stretch would put more cycles into a beat than are drawn.
 *
 * Shape: one rate for the whole stretch, so that every cycle lasts as long as the next.
 */
export function freeRate(asked: Hertz, { tempo, from, to }: Pick<Music, "tempo" | "from" | "to">): FreeRate {
  if (asked <= NEVER_TOO_FAST) return { rate: asked, notes: [] };
  let slowest: BeatsPerMinute = tempo.tempoAt(from);
  for (let at: Beats = Math.ceil(from / SIXTEENTH) * SIXTEENTH; at < to; at += SIXTEENTH) {
    slowest = Math.min(slowest, tempo.tempoAt(at));
  }
  const most = (MOST_CYCLES_A_BEAT * slowest) / SECONDS_A_MINUTE;
  if (asked <= most) return { rate: asked, notes: [] };
  return { rate: most, notes: [{ code: "slowed", asked, drawn: most, tempo: slowest }] };
}

/**
 * As many as the finest division draws, 1/64T, so that a free wave has at most as many breakpoints a bar as one on the grid.
 * Source: `divisions.ts`; ADR 0044.
 */
const MOST_CYCLES_A_BEAT = 24;
/** Live's slowest tempo is 20 bpm. Source: Live 12 manual, "Tempo Control". */
const NEVER_TOO_FAST: Hertz = MOST_CYCLES_A_BEAT / 3;
/** Live samples the tempo on this grid, see `tempoMap`. */
const SIXTEENTH: Beats = 0.25;
const SECONDS_A_MINUTE = 60;
