import type { DetectorLevels } from "#src/analysis/voice/detector-levels.ts";
import { closeGaps, lengthOf, type Run, runsWhere } from "#src/analysis/voice/runs.ts";
import { powerToLoudness } from "#src/dsp/decibels.ts";
import { meanPower } from "#src/dsp/series/mean-power.ts";
import { VOICE_ACTIVITY } from "#src/knowledge/ride-defaults.ts";
import type { Hearing } from "#src/model/hearing.ts";
import type { Lufs } from "#src/model/units.ts";

/** The levels at which the gate opens and closes. */
interface Gates {
  readonly open: Lufs;
  readonly close: Lufs;
}

/**
 * The stretches in which there is voice (or a breath that is loud enough to look like it).
 *
 * Shape: the gate opens over -50 LUFS and over 16 LU under the gated mean, and closes 4 LU lower. Each run then grows to
 * both sides down to 16 LU under its own loudness, so that a quiet phrase beside loud ones keeps its quiet words. Gaps
 * under 200 ms are closed, runs under 200 ms dropped.
 */
export function activeRuns(hearing: Hearing, levels: DetectorLevels): Run[] {
  const gates = settleGates(levels);
  const hops = (seconds: number) => Math.round(seconds * hearing.hopsPerSecond);
  const opened = withHysteresis(levels.fast, gates);
  const closed = closeGaps(opened, hops(VOICE_ACTIVITY.closeGapsUnder));
  const grown = closed.map((run) => grow(hearing, levels, run));
  return closeGaps(grown, hops(VOICE_ACTIVITY.closeGapsUnder)).filter(
    (run) => lengthOf(run) >= hops(VOICE_ACTIVITY.dropRunsUnder),
  );
}

function settleGates({ slow, slowPower }: DetectorLevels): Gates {
  const { absoluteGate, relativeGate, hysteresis } = VOICE_ACTIVITY;
  let sum = 0;
  let count = 0;
  for (let i = 0; i < slow.length; i++) {
    if (slow[i]! <= absoluteGate) continue;
    sum += slowPower[i]!;
    count += 1;
  }
  const mean = count > 0 ? powerToLoudness(sum / count) : absoluteGate;
  const open = Math.max(absoluteGate, mean + relativeGate);
  return { open, close: open - hysteresis };
}

function withHysteresis(levels: Float64Array, { open, close }: Gates): Run[] {
  let on = false;
  return runsWhere(levels.length, (i) => {
    on = levels[i]! > (on ? close : open);
    return on;
  }).map((run) => ({ from: backTo(levels, run.from, close), to: run.to }));
}

/** The gate opens late on a rising word: its run begins where the level came over the closing level. */
function backTo(levels: Float64Array, from: number, level: Lufs): number {
  let start = from;
  while (start > 0 && levels[start - 1]! > level) start -= 1;
  return start;
}

function grow({ power }: Hearing, { fast, noiseFloor }: DetectorLevels, run: Run): Run {
  const { relativeGate, absoluteGate, hysteresis, aboveFloor } = VOICE_ACTIVITY;
  const own = powerToLoudness(meanPower(power, run.from, run.to)) + relativeGate;
  const level = Math.max(own, absoluteGate - hysteresis, noiseFloor + aboveFloor);
  const from = backTo(fast, run.from, level);
  let to = run.to;
  while (to < fast.length && fast[to]! > level) to += 1;
  return { from, to };
}
