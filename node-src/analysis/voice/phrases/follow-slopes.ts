import type { DetectorLevels } from "#src/analysis/voice/detector-levels.ts";
import { lengthOf, type Run } from "#src/analysis/voice/runs.ts";
import { powerToLoudness } from "#src/dsp/decibels.ts";
import { meanPower } from "#src/dsp/series/mean-power.ts";
import { PHRASE_CUT, SLOPES } from "#src/knowledge/ears/phrases.ts";
import type { Hearing } from "#src/model/hearing.ts";

/**
 * Runs that begin where their rise began and end where their fall ends.
 *
 * Shape: a run reaches into the quiet beside it as long as the level there goes on rising to it, or falling from it, by momentary
 * loudness; at most up to its neighbour or to a breath. What is shorter than 0.3 s is an edge of the detector and not followed.
 */
export function followSlopes(hearing: Hearing, levels: DetectorLevels, runs: readonly Run[]): Run[] {
  const { hopsPerSecond } = hearing;
  const steps = isStepOf(hearing, levels);
  const shortest = Math.round(SLOPES.shortest * hopsPerSecond);
  const followed: Run[] = [];
  runs.forEach((run, i) => {
    const before = followed.at(-1)?.to ?? 0;
    const after = runs[i + 1]?.from ?? levels.slow.length;
    const from = edgeOf(levels, steps, run.from, -1, before);
    const to = edgeOf(levels, steps, run.to - 1, 1, after) + 1;
    followed.push({
      from: run.from - from >= shortest ? from : run.from,
      to: to - run.to >= shortest ? Math.min(to, after) : run.to,
    });
  });
  return followed.filter((run) => lengthOf(run) > 0);
}

/** From an edge outwards to where the level no longer goes down, steps down at once, or is down at the room. */
function edgeOf(
  { slow, noiseFloor }: DetectorLevels,
  steps: (hop: number) => boolean,
  edge: number,
  way: -1 | 1,
  end: number,
): number {
  let lowest = edge;
  for (let i = edge; way < 0 ? i >= end : i < end; i += way) {
    if (slow[i]! < slow[lowest]!) lowest = i;
    if (slow[i]! > slow[lowest]! + SLOPES.slack || slow[lowest]! <= noiseFloor + SLOPES.aboveFloor || steps(i)) break;
  }
  return lowest;
}

/**
 * Whether a moment is far under its own momentary loudness: what lifts that is beside it, and there is no slope between. Nor is there
 * one where it is noise, as a breath is.
 */
function isStepOf({ power, hopsPerSecond }: Hearing, { slow, airiness }: DetectorLevels): (hop: number) => boolean {
  const half = Math.max(1, Math.round((PHRASE_CUT.sharp * hopsPerSecond) / 2));
  return (hop) =>
    airiness[hop]! >= SLOPES.airy ||
    powerToLoudness(meanPower(power, hop - half, hop + half)) < slow[hop]! - SLOPES.steep;
}
