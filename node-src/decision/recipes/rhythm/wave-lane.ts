import { edgeAfter, edgeBefore } from "#src/decision/recipes/movement/drawing/edge-times.ts";
import { laneOver } from "#src/decision/recipes/movement/drawing/lane-over.ts";
import { type Edge, steppedLevels } from "#src/decision/recipes/rhythm/stepped-levels.ts";
import type { CurvePoint } from "#src/dsp/bezier.ts";
import { shapedSegment } from "#src/dsp/shapes/segment-shapes.ts";
import type { Lane, LaneRole } from "#src/model/move/lane.ts";
import type { Music } from "#src/model/move/music.ts";
import { type Division, divisionGrid, divisionLength, type GridStep } from "#src/model/time/divisions.ts";
import type { Beats } from "#src/model/units.ts";

/** One cycle: from `start` away to `turn` and back again. */
export interface Wave {
  readonly role: LaneRole;
  /** Points of the way there and of the way back, each from time 0 to 1. */
  readonly there: readonly CurvePoint[];
  readonly back: readonly CurvePoint[];
  /** Stands at the one value, then at the other, and jumps between them by this edge; `null` for a wave that moves. */
  readonly jumps: Edge | null;
}

export interface WaveSettings {
  readonly division: Division;
  readonly swing: number;
  readonly phase: number;
  readonly skew: number;
  readonly smooth: number;
}

/**
 * A wave repeated by a division over the stretch.
 *
 * Shape: a cycle a step of the grid, its turn after `skew` per cent of it, but neither way shorter than `smooth`
 * milliseconds where the cycle has room for both. Where a new time signature cuts a cycle short, the curve goes over to
 * the first one of the new bars in the last `smooth` milliseconds before it, so that it never jumps.
 */
export function waveLane(wave: Wave, settings: WaveSettings, music: Music): Lane {
  const { bars, tempo, from, to } = music;
  const steps = divisionGrid(settings, bars, from - divisionLength(settings.division, bars, from), to);
  const joined: CurvePoint[] = [];
  for (const run of unbroken(steps)) {
    const begin = run[0]!.from;
    const end = run.at(-1)!.to;
    const cut = end < to ? Math.max(begin, edgeBefore(tempo, end, settings.smooth)) : end;
    const drawn = laneOver(wave.role, runPoints(run, wave, settings, music), { from: begin, to: cut }).points;
    const last = joined.at(-1);
    if (last !== undefined) joined.push(...shapedSegment(last, { time: begin, value: drawn[0]!.value }, "sine"));
    for (const point of drawn) joined.push(point);
  }
  return laneOver(wave.role, joined, music);
}

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
  const { jumps, there, back } = wave;
  const [high, low] = [there[0]!.value, there.at(-1)!.value];
  if (jumps !== null) {
    const turned = (step: GridStep) => step.start + (step.end - step.start) * (settings.skew / PER_CENT);
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

function turnOf({ start, end }: GridStep, { skew, smooth }: WaveSettings, tempo: Music["tempo"]): Beats {
  const wanted = start + (end - start) * (skew / PER_CENT);
  const earliest = edgeAfter(tempo, start, smooth);
  const latest = edgeBefore(tempo, end, smooth);
  return earliest > latest ? (start + end) / 2 : Math.min(latest, Math.max(earliest, wanted));
}

/** Adds points from 0 to 1 brought between two times, without the last one, which the next part begins with. */
function place(points: CurvePoint[], part: readonly CurvePoint[], from: Beats, to: Beats): void {
  for (let k = 0; k < part.length - 1; k++) {
    const { time, value, curve } = part[k]!;
    const at = from + (to - from) * time;
    points.push(curve === undefined ? { time: at, value } : { time: at, value, curve });
  }
}
