import type { DetectorLevels } from "#src/analysis/voice/detector-levels.ts";
import { lengthOf, type Run } from "#src/analysis/voice/runs.ts";
import { powerToLoudness } from "#src/dsp/decibels.ts";
import { VOICE_ACTIVITY } from "#src/knowledge/ride-defaults.ts";
import type { Hearing } from "#src/model/hearing.ts";

/**
 * Cuts a run where the level before and after differs by 6 LU or more (`VOICE_ACTIVITY.step`), at the quietest moment near the step.
 *
 * Shape: parts of 0.9 s or more, in rising time, touching; a run without such a step comes back whole. The cut that
 * separates best comes first, then each part is looked at again (binary segmentation).
 */
export function splitAtSteps(hearing: Hearing, levels: DetectorLevels, run: Run): Run[] {
  const shortest = Math.round(VOICE_ACTIVITY.shortestPart * hearing.hopsPerSecond);
  const open: Run[] = [run];
  const done: Run[] = [];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const cut = bestCut(hearing.power, part, shortest);
    if (cut === null) {
      done.push(part);
      continue;
    }
    const at = quietestNear(levels.fast, cut, part, shortest, Math.round(NEAR * hearing.hopsPerSecond));
    open.push({ from: at, to: part.to }, { from: part.from, to: at });
  }
  return done;
}

/** How far from the best cut a quieter moment is looked for. */
const NEAR = 0.15;

function bestCut(power: Float64Array, { from, to }: Run, shortest: number): number | null {
  let total = 0;
  for (let i = from; i < to; i++) total += power[i]!;
  let before = 0;
  let best = -1;
  let bestScore = 0;
  for (let i = from; i < to - shortest; i++) {
    before += power[i]!;
    const left = i + 1 - from;
    if (left < shortest) continue;
    const right = to - i - 1;
    const step = Math.abs(powerToLoudness(before / left) - powerToLoudness(Math.max(0, total - before) / right));
    const score = step * Math.sqrt((left * right) / (left + right));
    if (!(step >= VOICE_ACTIVITY.step && score > bestScore)) continue;
    best = i + 1;
    bestScore = score;
  }
  return best < 0 ? null : best;
}

function quietestNear(levels: Float64Array, cut: number, part: Run, shortest: number, near: number): number {
  if (lengthOf(part) < 2 * shortest) return cut;
  let quietest = cut;
  const last = Math.min(part.to - shortest, cut + near);
  for (let i = Math.max(part.from + shortest, cut - near); i <= last; i++)
    if (levels[i]! < levels[quietest]!) quietest = i;
  return quietest;
}
