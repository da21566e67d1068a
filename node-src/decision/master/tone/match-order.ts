import { AT_ZERO, nothingAsked, type StageDecision } from "#src/decision/master/stage-decision.ts";
import { bandsGain, type EqualiserBand } from "#src/decision/master/tone/equaliser-bands.ts";
import { BLIND_TONE, MATCH } from "#src/knowledge/master/moves.ts";
import { THIRD_OCTAVES } from "#src/knowledge/processing/third-octaves.ts";
import { signed } from "#src/model/figure-words.ts";
import type { Decibels, Fraction } from "#src/model/units.ts";

/** What of a reference's tone is to be taken over: third octaves of both. */
export interface MatchMove {
  readonly found: readonly Decibels[];
  readonly wanted: readonly Decibels[];
  readonly amount: Fraction;
  readonly most: Decibels;
}

/**
 * Stage 6: the tone of a reference, within 3 dB either way, less where the amount is; without one nothing.
 *
 * @param bands What the corrective equaliser has done already.
 */
export function matchOrder(
  levels: readonly Decibels[],
  reference: readonly Decibels[] | null,
  bands: readonly EqualiserBand[],
  amount: Fraction,
): StageDecision<MatchMove> {
  if (reference === null) return nothingAsked("match", "no reference");
  const found = levels.map((level, i) => level + bandsGain(bands, THIRD_OCTAVES[i]!));
  const differences = toneDifferences(found, reference);
  const farthest = differences.reduce((most, each) => (Math.abs(each) > Math.abs(most) ? each : most), 0);
  const at = differences.indexOf(farthest);
  const words = `the reference differs by up to ${signed(farthest)} dB (${Math.round(THIRD_OCTAVES[Math.max(0, at)]!)} Hz)`;
  if (Math.abs(farthest) < MATCH.least) return nothingAsked("match", words);
  if (!(amount > 0)) return nothingAsked("match", words, AT_ZERO);
  const most = MATCH.most * amount;
  const beyond = differences.filter((each) => Math.abs(each) > most + MATCH.within).length;
  const shown = Number(most.toFixed(1));
  const left = beyond === 0 ? "" : `; ${beyond} third octaves are further away than a move of ${shown} dB brings near`;
  return {
    stage: "match",
    found: words,
    move: { found, wanted: reference, amount, most },
    did: `its tone within ${shown} dB either way${left}`,
  };
}

/** The reference's third octaves over the sound's once both have the same mean; 0 where one of them has nothing. */
export function toneDifferences(levels: readonly Decibels[], reference: readonly Decibels[]): readonly Decibels[] {
  const heard = (of: readonly Decibels[], i: number) => of[i]! > Math.max(...of) - BLIND_TONE.heard;
  const both = levels.map((_, i) => heard(levels, i) && heard(reference, i));
  const count = both.filter(Boolean).length;
  const mean = levels.reduce((sum, level, i) => sum + (both[i] ? reference[i]! - level : 0), 0) / Math.max(1, count);
  return levels.map((level, i) => (both[i] ? reference[i]! - level - mean : 0));
}
