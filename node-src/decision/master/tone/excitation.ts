import { AT_ZERO, nothingAsked, type StageDecision } from "#src/decision/master/stage-decision.ts";
import { toneDifferences } from "#src/decision/master/tone/match-order.ts";
import { EXCITATION, MATCH } from "#src/knowledge/master/moves.ts";
import { THIRD_OCTAVES } from "#src/knowledge/processing/third-octaves.ts";
import type { Decibels, Fraction } from "#src/model/units.ts";

/**
 * Stage 4: harmonics for highs that a reference has and no equaliser of 3 dB can give; or where the stage was named.
 *
 * Shape: by how much the highs are to rise. Without a reference nothing is asked for: a norm is no reason to distort.
 * @param reference Third octaves of the reference, `null` without one.
 */
export function excitation(
  levels: readonly Decibels[],
  reference: readonly Decibels[] | null,
  named: boolean,
  amount: Fraction,
): StageDecision<Decibels> {
  const missing = reference === null ? null : missingHighs(levels, reference);
  const found =
    missing === null
      ? "no reference to miss highs against"
      : `highs ${Math.abs(missing).toFixed(1)} dB ${missing > 0 ? "under" : "over"} the reference's`;
  const beyond = missing === null ? 0 : missing - MATCH.most;
  const rise = Math.min(EXCITATION.rise, named ? EXCITATION.rise : beyond);
  if (!(rise > 0)) return nothingAsked("excite", found);
  if (!(amount > 0)) return nothingAsked("excite", found, AT_ZERO);
  const did = `harmonics of what lies above ${EXCITATION.from / 1000} kHz`;
  return {
    stage: "excite",
    found: named && beyond <= 0 ? `${found}; asked for by name` : found,
    move: rise * amount,
    did,
  };
}

/** How far the highs lie under the reference's once both have the same mean; 0 where nothing common is heard. */
function missingHighs(levels: readonly Decibels[], reference: readonly Decibels[]): Decibels {
  const highs = toneDifferences(levels, reference).filter(
    (difference, i) => THIRD_OCTAVES[i]! >= EXCITATION.judged && difference !== 0,
  );
  return highs.reduce((sum, difference) => sum + difference, 0) / Math.max(1, highs.length);
}
