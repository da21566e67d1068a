import { AROUND, type HeardBlocks, LEAD } from "#src/analysis/quality/sample-window.ts";
import { CLIPPING } from "#src/knowledge/quality-control/level-limits.ts";

/** Flat tops in the making. Memory is bounded: the first tens of thousands of tops are kept. */
export interface FlatTops {
  hear(blocks: HeardBlocks): void;
  /** Those at full scale or at a level that several share, in rising time. */
  tops(): readonly FlatTop[];
}

/** A run of samples at one level, in frames: the level that it stands at, and which channel and side. */
export interface FlatTop {
  readonly start: number;
  readonly length: number;
  readonly level: number;
  readonly side: number;
}

/**
 * Finds runs of samples that stand at one level while the sound on both sides is on its way past it, where several share their level or it is
 * full scale: clipped here, or clipped before and turned down.
 *
 * Edge: squares and staircases stand still, too, but are not on their way; the slow top of a low tone goes no further than rounding does.
 * Source: thresholds in `CLIPPING`.
 */
export function flatTops(): FlatTops {
  const tops: FlatTop[] = [];
  /** Of each channel, the frame behind the last run that was looked at. */
  const done: number[] = [];
  return {
    hear: (blocks) => {
      for (const channel of blocks.planes.keys()) done[channel] = look(blocks, channel, done[channel] ?? 0, tops);
    },
    tops: () => {
      const clipped = tops.filter(({ level }) => level >= CLIPPING.fullScale);
      const kept = [...clipped, ...atCommonLevels(tops.filter(({ level }) => level < CLIPPING.fullScale))];
      return kept.sort((a, b) => a.start - b.start);
    },
  };
}

/** Adds the tops of one channel that begin behind the frame `done`; answers the frame behind the last run that was looked at. */
function look({ planes, scans, size, from, to, before }: HeardBlocks, channel: number, done: number, tops: FlatTop[]) {
  const plane = planes[channel]!;
  /** Frame of the file at sample 0 of the planes. */
  const origin = (before - AROUND) * size - LEAD;
  let behind = done - origin;
  for (let block = from; block < to; block++) {
    if (scans[channel]!.flat[block] === 0) continue;
    const first = Math.max(behind, LEAD + block * size);
    for (const run of runsIn(plane, first, LEAD + (block + 1) * size)) {
      behind = run.end;
      if (tops.length < MOST_TOPS && isClipped(plane, run, AROUND * size)) tops.push(topOf(run, channel, origin));
    }
  }
  return behind + origin;
}

const MOST_TOPS = 50_000;

/** The runs of samples that are alike and begin between two samples. */
function* runsIn(plane: Float32Array, from: number, to: number): Generator<Run> {
  for (let i = from; i < to; i++) {
    if (!alike(plane[i]!, plane[i - 1]!)) continue;
    const run = runAt(plane, i - 1);
    if (run.length >= CLIPPING.shortest) yield run;
    i = run.end - 1;
  }
}

function topOf({ start, length, level }: Run, channel: number, origin: number): FlatTop {
  return { start: origin + start, length, level: Math.abs(level), side: 2 * channel + (level > 0 ? 1 : 0) };
}

function alike(a: number, b: number): boolean {
  return Math.abs(a) > CLIPPING.from && Math.abs(a - b) <= CLIPPING.within;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly length: number;
  readonly level: number;
}

function runAt(plane: Float32Array, start: number): Run {
  const level = plane[start]!;
  let end = start + 1;
  while (end < plane.length && Math.abs(plane[end]! - level) <= CLIPPING.within) end++;
  return { start, end, length: end - start, level };
}

/** Whether sound that was on its way up came to a stand, and went on its way down from there, with nothing near it that passes its level. */
function isClipped(plane: Float32Array, run: Run, near: number): boolean {
  const { start, end, length, level } = run;
  if (start <= CLIPPING.way || end + CLIPPING.way >= plane.length) return false;
  const up = wayTo(plane, start, -1, level);
  const down = wayTo(plane, end - 1, 1, level);
  if (up === null || down === null) return false;
  /** A parabola with these slopes at its ends. */
  const overshoot = ((up + down) / 2) * (length / 4);
  if (overshoot <= Math.max(6 * CLIPPING.within, CLIPPING.overshoot * Math.abs(level))) return false;
  return Math.abs(level) >= CLIPPING.fullScale || isCeiling(plane, run, near);
}

/** The slope towards a run's level over the samples beside its edge; `null` for a step, and for what stood still before it. */
function wayTo(plane: Float32Array, edge: number, direction: 1 | -1, level: number): number | null {
  const side = Math.sign(level);
  const gap = (away: number) => side * (level - plane[edge + direction * away]!);
  const stood = Math.abs(gap(1) - gap(2)) <= CLIPPING.within && Math.abs(gap(2) - gap(3)) <= CLIPPING.within;
  if (gap(1) <= 0 || gap(1) > CLIPPING.step * Math.abs(level) || stood) return null;
  return gap(CLIPPING.way) / CLIPPING.way;
}

/** Nothing near it, on the same side, passes its level. */
function isCeiling(plane: Float32Array, { start, end, level }: Run, near: number): boolean {
  const side = Math.sign(level);
  const most = side * level + 2 * CLIPPING.within;
  const to = Math.min(plane.length, end + near);
  for (let i = Math.max(0, start - near); i < to; i++) if (side * plane[i]! > most) return false;
  return true;
}

/** The tops that share side and level with so many others that it is a ceiling. */
function atCommonLevels(tops: readonly FlatTop[]): FlatTop[] {
  const sorted = [...tops].sort((a, b) => a.side - b.side || a.level - b.level);
  const common = new Set<FlatTop>();
  let from = 0;
  for (let to = 0; to < sorted.length; to++) {
    while (!together(sorted[from]!, sorted[to]!)) from++;
    if (to - from + 1 >= CLIPPING.tops) for (const top of sorted.slice(to + 1 - CLIPPING.tops, to + 1)) common.add(top);
  }
  return [...common];
}

function together(a: FlatTop, b: FlatTop): boolean {
  return a.side === b.side && b.level - a.level <= CLIPPING.alike * b.level + CLIPPING.within;
}
