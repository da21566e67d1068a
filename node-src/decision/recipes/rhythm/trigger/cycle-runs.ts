import { edgeAfter, edgeBefore } from "#src/decision/recipes/drawing/edge-times.ts";
import { cycleStarts, type StartedBy } from "#src/decision/recipes/rhythm/trigger/cycle-starts.ts";
import { SHARED } from "#src/decision/recipes/shared-settings.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { SettingSpecs } from "#src/model/recipe/settings.ts";
import type { Trigger } from "#src/model/recipe/triggers.ts";
import { type Division, divisionLength, type GridStep } from "#src/model/time/divisions.ts";
import type { Beats, Hertz } from "#src/model/units.ts";

/** Cycles that go on from one start until they are cut by the next, or have been played. */
export interface CycleRun {
  readonly from: Beats;
  /** Where it ends by itself or is cut; infinite where nothing ends it. */
  readonly to: Beats;
  /** Where the next run begins; infinite after the last. */
  readonly next: Beats;
  /** Its steps as far as they reach into the stretch, with `index` 0 at the start; cut at both ends. */
  readonly steps: readonly GridStep[];
}

/** The settings by which a recipe of cycles is started. */
export const CYCLE_SETTINGS = {
  start: SHARED.start,
  freeRate: SHARED.freeRate,
  cycle: SHARED.cycle,
  after: SHARED.after,
  lowNote: SHARED.lowNote,
  highNote: SHARED.highNote,
  confident: SHARED.confident,
} as const satisfies SettingSpecs;

export interface CycleSettings extends Omit<StartedBy, "trigger"> {
  readonly start: Trigger;
  readonly cycle: "division" | "rate";
  readonly after: "repeat" | "rest";
  readonly division: Division;
  readonly swing: number;
  readonly phase: number;
}

/**
 * The runs of cycles over a stretch that hits, notes, seconds or passages start.
 *
 * Shape: a step is a division, swung in pairs from the start on, or one part of `rate` of a second; each lies at its index times
 * its length, so that none drifts. With `phase` the first step has begun that much earlier and is cut by the start. A run that
 * rests after one cycle lasts `each` steps. Runs are those from the last one that begins at or before the stretch to the first
 * behind it.
 */
export function cycleRuns(settings: CycleSettings, music: Music, rate: Hertz, each: number): readonly CycleRun[] {
  const { tempo, from, to } = music;
  // An edge that began before the stretch may reach into it, and one in it ends where the next begins, behind it.
  const seen = {
    from: edgeBefore(tempo, from, SHARED.smooth.maximum),
    to: edgeAfter(tempo, to, SHARED.smooth.maximum),
  };
  const starts = cycleStarts({ ...settings, trigger: settings.start }, music);
  const first = Math.max(
    0,
    starts.findLastIndex((at) => at <= seen.from),
  );
  const behind = starts.findIndex((at) => at >= seen.to);
  const rests = settings.start === "once" || (settings.start !== "free" && settings.after === "rest");
  return starts.slice(first, behind < 0 ? undefined : behind + 1).map((at, k) => {
    const ruler = rulerAt(settings, music, rate, at);
    const next = starts[first + k + 1] ?? Number.POSITIVE_INFINITY;
    const ends = Math.min(next, rests ? ruler.at(each) : Number.POSITIVE_INFINITY);
    return { from: at, to: ends, next, steps: stepsOf(ruler, settings.phase, { at, ends, ...seen }) };
  });
}

/** Whether a cycle has its time in seconds rather than in beats. */
export function timedInSeconds({ start, cycle }: Pick<CycleSettings, "start" | "cycle">): boolean {
  return start === "free" || (start !== "beats" && cycle === "rate");
}

/** Where the steps of one run lie: `at` says where one begins, or `phase` of a step earlier, `placeOf` how many are over. */
interface Ruler {
  at(index: number, phase?: number): Beats;
  placeOf(beat: Beats): number;
}

function rulerAt(settings: CycleSettings, { bars, tempo }: Music, rate: Hertz, start: Beats): Ruler {
  if (timedInSeconds(settings)) {
    const second = tempo.secondsAt(start);
    return {
      at: (index, phase = 0) => (index === phase ? start : tempo.beatsAt(second + (index - phase) / rate)),
      placeOf: (beat) => (tempo.secondsAt(beat) - second) * rate,
    };
  }
  const length = divisionLength(settings.division, bars, start);
  const late = (2 * settings.swing) / PER_CENT - 1;
  const swung = (index: number) => (index % 2 === 0 ? index : index + late);
  return {
    at: (index, phase = 0) => start + (swung(index) - phase) * length,
    placeOf: (beat) => (beat - start) / length,
  };
}

const PER_CENT = 100;

interface RunWithin {
  readonly at: Beats;
  readonly ends: Beats;
  readonly from: Beats;
  readonly to: Beats;
}

function stepsOf(ruler: Ruler, phase: number, { at, ends, from, to }: RunWithin): readonly GridStep[] {
  const steps: GridStep[] = [];
  const stop = Math.min(ends, Math.max(to, at));
  const first = Math.max(0, Math.floor(ruler.placeOf(Math.min(from, ends))) - BEFORE);
  for (let index = first; index === first || ruler.at(index - 1, phase) <= stop; index += 1) {
    const [start, end] = [ruler.at(index, phase), ruler.at(index + 1, phase)];
    if (end <= at || start >= ends) continue;
    steps.push({ index, start, end, from: Math.max(start, at), to: Math.min(end, ends) });
  }
  return steps;
}

/** Steps before the stretch that can still reach into it: a swung one, and the one that an edge comes from. */
const BEFORE = 3;
