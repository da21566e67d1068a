import { edgeAfter, edgeBefore } from "#src/decision/recipes/drawing/edge-times.ts";
import { laneOver } from "#src/decision/recipes/drawing/lane-over.ts";
import { fitCycles } from "#src/decision/recipes/rhythm/fit-cycles.ts";
import { easedJumps } from "#src/decision/recipes/rhythm/own/eased-jumps.ts";
import { type Edge, steppedLevels } from "#src/decision/recipes/rhythm/stepped-levels.ts";
import { timedInSeconds } from "#src/decision/recipes/rhythm/trigger/cycle-runs.ts";
import { type TriggeredSettings, triggeredWave } from "#src/decision/recipes/rhythm/trigger/triggered-wave.ts";
import type { CurvePoint } from "#src/dsp/bezier.ts";
import { shapedSegment } from "#src/dsp/shapes/segment-shapes.ts";
import type { Lane, LaneRole } from "#src/model/recipe/lane.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { RecipeNote } from "#src/model/recipe/recipe.ts";
import { divisionGrid, divisionLength, type GridStep } from "#src/model/time/divisions.ts";
import type { Beats } from "#src/model/units.ts";

/** What is repeated: a wave that turns once, or a cycle of one's own. */
export type Wave = TurningWave | CycleWave;

/** One cycle: from `start` away to `turn` and back again. */
interface TurningWave {
  readonly role: LaneRole;
  /** Points of the way there and of the way back, each from time 0 to 1. */
  readonly there: readonly CurvePoint[];
  readonly back: readonly CurvePoint[];
  /** Stands at the one value, then at the other, and jumps between them by this edge; `null` for a wave that moves. */
  readonly jumps: Edge | null;
}

/** One cycle from time 0 to 1, in which two points at one time are a jump; jumps take time by this edge. */
export interface CycleWave {
  readonly role: LaneRole;
  readonly cycle: readonly CurvePoint[];
  readonly jumps: Edge;
}

export interface WaveSettings extends TriggeredSettings {
  readonly skew: number;
}

/** A wave over a stretch, and what is to be said of it. */
export interface DrawnWave {
  readonly lane: Lane;
  readonly notes: readonly RecipeNote[];
}

/**
 * A wave repeated by a division over the stretch.
 *
 * Shape: a cycle a step of the grid, its turn after `skew` per cent of it, but neither way shorter than `smooth`
 * milliseconds where the cycle has room for both. Where a new time signature cuts a cycle short, the curve goes over to
 * the first one of the new bars in the last `smooth` milliseconds before it, so that it never jumps.
 * What hits, notes, seconds or passages start is drawn by `triggeredWave`.
 * A loop holds whole cycles, whole pairs of them where they swing: one that does not go into it is fitted, and a note says so.
 */
export function waveLane(wave: Wave, settings: WaveSettings, music: Music): DrawnWave {
  if (settings.start !== "beats")
    return triggeredWave(wave.role, (steps) => runPoints(steps, wave, settings, music), settings, music);
  const { tempo, to } = music;
  const { steps, notes } = stepsOf(settings, music);
  const joined: CurvePoint[] = [];
  for (const run of unbroken(steps)) {
    const begin = run[0]!.from;
    const end = Math.min(to, run.at(-1)!.to);
    const cut = end < to ? Math.max(begin, edgeBefore(tempo, end, settings.smooth)) : end;
    const drawn = laneOver(wave.role, runPoints(run, wave, settings, music), { from: begin, to: cut }).points;
    const last = joined.at(-1);
    if (last !== undefined) joined.push(...shapedSegment(last, { time: begin, value: drawn[0]!.value }, "sine"));
    for (const point of drawn) joined.push(point);
  }
  return { lane: laneOver(wave.role, joined, music), notes };
}

function stepsOf(
  settings: WaveSettings,
  { bars, from, to, loop }: Music,
): { readonly steps: readonly GridStep[]; readonly notes: readonly RecipeNote[] } {
  const asked = divisionLength(settings.division, bars, from);
  const grid = () => divisionGrid(settings, bars, from - asked, to);
  if (loop === undefined) return { steps: grid(), notes: [] };
  const { count, cycle, notes } = fitCycles(loop.to - loop.from, asked, settings.swing === EVEN ? 1 : 2);
  if (notes.length === 0) return { steps: grid(), notes };
  const late = (2 * settings.swing) / PER_CENT - 1;
  const start = (k: number): Beats => loop.from + ((k % 2 === 0 ? k : k + late) - settings.phase) * cycle;
  const first = Math.floor((from - loop.from) / cycle) - 1;
  const steps = Array.from({ length: count + 1 - first }, (_, i): GridStep => {
    const [begins, ends] = [start(first + i), start(first + i + 1)];
    return { index: first + i, start: begins, end: ends, from: begins, to: ends };
  });
  return { steps: steps.filter((step) => step.from < to), notes };
}

const EVEN = 50;

const PER_CENT = 100;

/** Runs of steps that go on from each other; a step that its signature cuts short ends one. */
function unbroken(steps: readonly GridStep[]): GridStep[][] {
  const runs: GridStep[][] = [];
  for (const [k, step] of steps.entries()) {
    const before = steps[k - 1];
    if (before !== undefined && before.end === step.start) runs.at(-1)!.push(step);
    else runs.push([step]);
  }
  return runs;
}

function runPoints(run: readonly GridStep[], wave: Wave, settings: WaveSettings, { tempo }: Music) {
  if ("cycle" in wave) {
    const { cycle } = wave;
    const points = run.flatMap(({ start, end }) =>
      cycle.map((point) => ({ ...point, time: start + (end - start) * point.time })),
    );
    return easedJumps(points, tempo, settings.smooth, wave.jumps);
  }
  const { jumps, there, back } = wave;
  const [high, low] = [there[0]!.value, there.at(-1)!.value];
  if (jumps !== null) {
    const turned = (step: GridStep) => skewedTurn(step, settings, tempo);
    const changes = run.flatMap((step) => [
      { at: step.start, value: high },
      { at: turned(step), value: low },
    ]);
    return steppedLevels(changes, tempo, settings.smooth, jumps);
  }
  const points: CurvePoint[] = [];
  for (const step of run) {
    const turn = turnOf(step, settings, tempo);
    place(points, there, step.start, turn);
    place(points, back, turn, step.end);
  }
  points.push({ time: run.at(-1)!.end, value: high });
  return points;
}

function turnOf(step: GridStep, settings: WaveSettings, tempo: Music["tempo"]): Beats {
  const { start, end } = step;
  const { smooth } = settings;
  const wanted = skewedTurn(step, settings, tempo);
  const earliest = edgeAfter(tempo, start, smooth);
  const latest = edgeBefore(tempo, end, smooth);
  return earliest > latest ? (start + end) / 2 : Math.min(latest, Math.max(earliest, wanted));
}

/** Where the skew puts the turn: in beats, or in seconds where those are what a cycle is counted in. */
function skewedTurn({ start, end }: GridStep, settings: WaveSettings, tempo: Music["tempo"]): Beats {
  const part = settings.skew / PER_CENT;
  if (!timedInSeconds(settings)) return start + (end - start) * part;
  const [from, to] = [tempo.secondsAt(start), tempo.secondsAt(end)];
  return tempo.beatsAt(from + (to - from) * part);
}

/** Adds points from 0 to 1 brought between two times, without the last one, which the next part begins with. */
function place(points: CurvePoint[], part: readonly CurvePoint[], from: Beats, to: Beats): void {
  for (let k = 0; k < part.length - 1; k++) {
    const { time, value, curve } = part[k]!;
    const at = from + (to - from) * time;
    points.push(curve === undefined ? { time: at, value } : { time: at, value, curve });
  }
}
