import { edgeAfter, edgeBefore } from "#src/decision/recipes/drawing/edge-times.ts";
import { laneOver, NEUTRAL } from "#src/decision/recipes/drawing/lane-over.ts";
import {
  type CycleRun,
  type CycleSettings,
  cycleRuns,
  timedInSeconds,
} from "#src/decision/recipes/rhythm/trigger/cycle-runs.ts";
import { startNotes } from "#src/decision/recipes/rhythm/trigger/cycle-starts.ts";
import { freeRate } from "#src/decision/recipes/rhythm/trigger/free-rate.ts";
import type { CurvePoint } from "#src/dsp/bezier.ts";
import { shapedSegment } from "#src/dsp/shapes/segment-shapes.ts";
import type { Lane, LaneRole } from "#src/model/recipe/lane.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { RecipeNote } from "#src/model/recipe/recipe.ts";
import type { GridStep } from "#src/model/time/divisions.ts";
import type { Beats, Hertz } from "#src/model/units.ts";

/**
 * A wave that hits, notes, seconds or passages start anew.
 *
 * Shape: each start is the beginning of a cycle. A cycle that the next start cuts goes over to it in the last `smooth` milliseconds
 * before it, or in all the time there is between two starts; what has played its one cycle goes to rest after it and comes back
 * before the next start, where there is room for both ways. Before the first start there is rest.
 * @param points the wave over some steps in turn; it begins and ends where a cycle does.
 */
export function triggeredWave(
  role: LaneRole,
  points: (steps: readonly GridStep[]) => readonly CurvePoint[],
  settings: TriggeredSettings,
  music: Music,
): { readonly lane: Lane; readonly notes: readonly RecipeNote[] } {
  const { rate, notes } = freeRate(settings.freeRate, music);
  const said = [
    ...startNotes({ ...settings, trigger: settings.start }, music),
    ...(timedInSeconds(settings) ? notes : []),
  ];
  const rest = NEUTRAL[role].value;
  const before = (at: Beats) => (Number.isFinite(at) ? edgeBefore(music.tempo, at, settings.smooth) : at);
  const after = (at: Beats) => edgeAfter(music.tempo, at, settings.smooth);
  const joined: CurvePoint[] = [];
  for (const run of cycleRuns(settings, music, rate, 1)) {
    const rests = run.to < run.next && after(run.to) <= before(run.next);
    const drawn = runOver(role, points(run.steps), run, rests ? run.to : before(run.next));
    const left = joined.at(-1) ?? { time: before(run.from), value: rest };
    joined.push(...shapedSegment(left, { time: run.from, value: drawn[0]!.value }, "sine"));
    for (const point of drawn) joined.push(point);
    if (!rests) continue;
    joined.push(...shapedSegment(drawn.at(-1)!, { time: after(run.to), value: rest }, "sine"));
    if (Number.isFinite(run.next)) joined.push({ time: before(run.next), value: rest });
  }
  return { lane: laneOver(role, joined, music), notes: said };
}

export interface TriggeredSettings extends CycleSettings {
  readonly freeRate: Hertz;
  /** Milliseconds. */
  readonly smooth: number;
}

/** The run from its start to where it leaves for the next one, but not before the start. */
function runOver(role: LaneRole, points: readonly CurvePoint[], run: CycleRun, until: Beats): readonly CurvePoint[] {
  const to = Math.max(run.from, Math.min(until, run.to, points.at(-1)?.time ?? run.from));
  if (to > run.from) return laneOver(role, points, { from: run.from, to }).points;
  return laneOver(role, points, { from: run.from, to: run.steps.at(-1)?.end ?? run.from + 1 }).points.slice(0, 1);
}
