import type { Run } from "#src/analysis/voice/runs.ts";
import { powerToLoudness } from "#src/dsp/decibels.ts";
import { meanPower } from "#src/dsp/series/mean-power.ts";
import { LEVEL_PIECES } from "#src/knowledge/ears/phrases.ts";
import { VOICE_ACTIVITY } from "#src/knowledge/ride-defaults.ts";
import type { Hearing } from "#src/model/hearing.ts";
import type { Lufs } from "#src/model/units.ts";

/** A stretch of a line over which its level is a straight line, in hops. */
export interface LevelPiece extends Run {
  /** dB a second. */
  readonly slope: number;
  readonly mean: Lufs;
  /** On the straight line, where sound of the piece begins and ends. */
  readonly first: Lufs;
  readonly last: Lufs;
}

/**
 * A line's level as straight pieces, the fewest that tell it.
 *
 * Shape: touching, in rising time, from the line's start to its end, each 0.3 s or longer (a shorter line is one piece); between two
 * of them the level may jump. Moments outside of `sounding` say nothing.
 * Source: optimal partitioning, see knowledge/ears/phrases.
 */
export function levelPieces(hearing: Hearing, line: Run, sounding: readonly Run[]): LevelPiece[] {
  const step = Math.round(LEVEL_PIECES.grid * hearing.hopsPerSecond);
  const sums = sumsOf(hearing, line, sounding, step);
  const shortest = Math.round(LEVEL_PIECES.shortest / LEVEL_PIECES.grid);
  const longest = Math.round(LEVEL_PIECES.longest / LEVEL_PIECES.grid);
  const { count } = sums;
  const best = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(count + 1);
  best[0] = 0;
  for (let end = 1; end <= count; end++) {
    const least = end === count ? 1 : shortest;
    for (let start = Math.max(0, end - longest); start <= end - least; start++) {
      const cost = best[start]! + missOf(sums, start, end) + LEVEL_PIECES.cost;
      if (cost >= best[end]!) continue;
      best[end] = cost;
      from[end] = start;
    }
  }
  const pieces: LevelPiece[] = [];
  for (let end = count; end > 0; end = from[end]!) {
    const start = from[end]!;
    const hops = { from: line.from + start * step, to: end === count ? line.to : line.from + end * step };
    pieces.push({ ...hops, ...lineThrough(sums, start, end) });
  }
  return pieces.reverse();
}

/** Sums over the first points of a line: of weight, time, level, and their products. */
interface Sums {
  readonly count: number;
  readonly weight: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly xx: Float64Array;
  readonly xy: Float64Array;
  readonly yy: Float64Array;
}

function sumsOf({ power, hopsPerSecond }: Hearing, { from, to }: Run, sounding: readonly Run[], step: number): Sums {
  const count = Math.max(1, Math.floor((to - from) / step));
  const half = Math.round((LEVEL_PIECES.window * hopsPerSecond) / 2);
  const column = () => new Float64Array(count + 1);
  const sums = { count, weight: column(), x: column(), y: column(), xx: column(), xy: column(), yy: column() };
  let run = 0;
  for (let i = 0; i < count; i++) {
    const middle = from + i * step + (step >> 1);
    while (run < sounding.length && sounding[run]!.to <= middle) run += 1;
    const own = sounding[run];
    const heard = own !== undefined && own.from <= middle;
    const [start, end] = heard ? [Math.max(own.from, middle - half), Math.min(own.to, middle + half)] : [0, 0];
    const y = Math.max(VOICE_ACTIVITY.floor, powerToLoudness(meanPower(power, start, end)));
    add(sums, i, heard ? 1 : 0, i * LEVEL_PIECES.grid, y);
  }
  return sums;
}

function add(sums: Sums, i: number, weight: number, x: number, y: number): void {
  sums.weight[i + 1] = sums.weight[i]! + weight;
  sums.x[i + 1] = sums.x[i]! + weight * x;
  sums.y[i + 1] = sums.y[i]! + weight * y;
  sums.xx[i + 1] = sums.xx[i]! + weight * x * x;
  sums.xy[i + 1] = sums.xy[i]! + weight * x * y;
  sums.yy[i + 1] = sums.yy[i]! + weight * y * y;
}

/** What the best straight line through some points leaves, squared and summed. */
function missOf(sums: Sums, start: number, end: number): number {
  const weight = sums.weight[end]! - sums.weight[start]!;
  if (weight < 1) return 0;
  const x = sums.x[end]! - sums.x[start]!;
  const y = sums.y[end]! - sums.y[start]!;
  const spread = sums.xx[end]! - sums.xx[start]! - (x * x) / weight;
  const along = sums.xy[end]! - sums.xy[start]! - (x * y) / weight;
  const all = sums.yy[end]! - sums.yy[start]! - (y * y) / weight;
  return Math.max(0, all - (spread > EVEN ? (along * along) / spread : 0));
}

/** Times that cannot be told apart: one point, or several at one moment. */
const EVEN = 1e-9;

function lineThrough(sums: Sums, start: number, end: number): Pick<LevelPiece, "slope" | "mean" | "first" | "last"> {
  const weight = sums.weight[end]! - sums.weight[start]!;
  if (weight < 1) return { slope: 0, mean: Number.NaN, first: Number.NaN, last: Number.NaN };
  const x = (sums.x[end]! - sums.x[start]!) / weight;
  const y = (sums.y[end]! - sums.y[start]!) / weight;
  const spread = sums.xx[end]! - sums.xx[start]! - x * x * weight;
  const slope = spread > EVEN ? (sums.xy[end]! - sums.xy[start]! - x * y * weight) / spread : 0;
  const [from, to] = heardEdges(sums, start, end);
  const at = (point: number) => y + slope * (point * LEVEL_PIECES.grid - x);
  return { slope, mean: y, first: at(from), last: at(to) };
}

/** The first and the last point of some that sound. */
function heardEdges({ weight }: Sums, start: number, end: number): [number, number] {
  let from = start;
  let to = end - 1;
  while (from < to && weight[from + 1] === weight[from]) from += 1;
  while (to > from && weight[to + 1] === weight[to]) to -= 1;
  return [from, to];
}
