import type { Line } from "#src/analysis/voice/phrases/cut-between-plateaus.ts";
import { lengthOf, type Run } from "#src/analysis/voice/runs.ts";
import { powerToLoudness } from "#src/dsp/decibels.ts";
import { meanPower } from "#src/dsp/series/mean-power.ts";
import { VOICE_ACTIVITY } from "#src/knowledge/ride-defaults.ts";
import type { Hearing } from "#src/model/hearing.ts";

/**
 * Runs of voice as lines: what is parted by less than a line's gap is one.
 *
 * Shape: in rising time. A gap that holds a breath parts lines however short it is, for there the singer ended one.
 * @param gapAt how long a gap is that ends a line, in hops, at a hop.
 */
export function groupLines(
  hearing: Hearing,
  runs: readonly Run[],
  breaths: readonly Run[],
  gapAt: (hop: number) => number,
): Line[] {
  const lines: { from: number; to: number; sounding: Run[]; gap: number }[] = [];
  let next = 0;
  for (const run of runs) {
    const last = lines.at(-1);
    while (next < breaths.length && breaths[next]!.to <= (last?.to ?? 0)) next += 1;
    const breathed = next < breaths.length && breaths[next]!.from < run.from;
    const before = last?.sounding.at(-1);
    if (last !== undefined && before !== undefined && !breathed && quietBetween(hearing, before, run) < last.gap) {
      last.to = run.to;
      last.sounding.push(run);
    } else lines.push({ ...run, sounding: [run], gap: gapAt(run.from) });
  }
  return lines;
}

/** Hops between two runs that are quiet by a short window: the detector's own lets a run begin early and end late. */
function quietBetween(hearing: Hearing, before: Run, after: Run): number {
  const { power, hopsPerSecond } = hearing;
  const level = Math.min(levelOf(hearing, before), levelOf(hearing, after)) + VOICE_ACTIVITY.relativeGate;
  const reach = Math.round((VOICE_ACTIVITY.edgeWindow / 2) * hopsPerSecond);
  const quiet = (hop: number) => powerToLoudness(power[hop]!) <= level;
  let from = before.to;
  let to = after.from;
  while (from > before.to - Math.min(reach, lengthOf(before)) && quiet(from - 1)) from -= 1;
  while (to < after.from + Math.min(reach, lengthOf(after)) && quiet(to)) to += 1;
  return to - from + EDGES;
}

/** What is not told apart at the two edges of a gap counts for the gap: a hop that is half sound, a voice that fades in. */
const EDGES = 4;

function levelOf({ power }: Hearing, { from, to }: Run): number {
  return powerToLoudness(meanPower(power, from, to));
}
