import { barsWhere } from "#src/decision/mix/findings/bars-where.ts";
import type { FindingInput } from "#src/decision/mix/findings/finding-input.ts";
import { firstBalance, type OffBalance } from "#src/decision/mix/levels/first-balance.ts";
import { FIRST_BALANCE_ODDS, USUAL_LEVEL } from "#src/knowledge/mix/usual-levels.ts";
import { shown } from "#src/model/figure-words.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";

/**
 * Tracks that lie off where they would usually lie beside the others, in a mix of which no fader was moved; tracks of which a finding of their own range says the level are left to that.
 */
export function balanceFindings(input: FindingInput, levels: readonly MixFinding[]): readonly MixFinding[] {
  const told = new Set(levels.flatMap(({ tracks }) => tracks));
  return firstBalance(input).flatMap((each) => (told.has(each.judged.track.id) ? [] : [balanceFinding(input, each)]));
}

function balanceFinding({ heard }: FindingInput, each: OffBalance): MixFinding {
  const { judged, off, bound } = each;
  return {
    ...{ code: "off-balance", tracks: [judged.track.id], evidence: balanceSentence(each) },
    ...{ value: off, unit: "LU", excess: Math.abs(off) - bound, confidence: FIRST_BALANCE_ODDS },
    bars: barsWhere(judged.traits.active, heard),
  };
}

function balanceSentence({ judged: { track, traits, role }, off, spread, among }: OffBalance): string {
  const peaks = `its peaks, ${shown(traits.dynamics.peakToLoudness, 1)} dB over its loudness`;
  const by = USUAL_LEVEL.byRole[role] === undefined ? peaks : `${peaks}, and by what it plays`;
  return `No fader was moved yet, so nobody set this balance: ${track.name} lies ${shown(Math.abs(off), 1)} LU ${off > 0 ? "over" : "under"} where it would beside the ${among - 1} others by ${by}; two in three of finished mixes' tracks lie within ${shown(spread, 1)} LU of that.`;
}
