import type { LevelChange } from "#src/decision/recipes/rhythm/stepped-levels.ts";
import { type CycleSettings, cycleRuns, timedInSeconds } from "#src/decision/recipes/rhythm/trigger/cycle-runs.ts";
import { startNotes } from "#src/decision/recipes/rhythm/trigger/cycle-starts.ts";
import { freeRate } from "#src/decision/recipes/rhythm/trigger/free-rate.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { RecipeNote } from "#src/model/recipe/recipe.ts";
import type { GridStep } from "#src/model/time/divisions.ts";
import type { Hertz } from "#src/model/units.ts";

/**
 * The steps of a gate that hits, notes, seconds or passages start anew, as changes of its level in rising time.
 *
 * Shape: each start is the first step of the pattern; a cycle is the whole pattern, once through. What has played it is open, as
 * is what comes before the first start. A start cuts the step before it.
 * @param each steps of the pattern.
 * @param changes where a step opens and where it shuts.
 */
export function triggeredGate(
  settings: CycleSettings & { readonly freeRate: Hertz },
  music: Music,
  each: number,
  changes: (step: GridStep) => readonly LevelChange[],
): { readonly changes: readonly LevelChange[]; readonly notes: readonly RecipeNote[] } {
  const { rate, notes } = freeRate(settings.freeRate, music);
  const runs = cycleRuns(settings, music, rate, each);
  const before = Math.min(music.from, runs[0]?.from ?? music.from) - 1;
  return {
    changes: [
      { at: before, value: OPEN },
      ...runs.flatMap(({ to, next, steps }) => [
        ...steps.flatMap(changes),
        ...(to < next ? [{ at: to, value: OPEN }] : []),
      ]),
    ],
    notes: [...startNotes({ ...settings, trigger: settings.start }, music), ...(timedInSeconds(settings) ? notes : [])],
  };
}

/** Where the gate changes nothing, in dB. */
const OPEN = 0;
