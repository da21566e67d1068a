import { levelAt } from "#src/decision/recipes/drawing/level-at.ts";
import { lastAtOrBefore } from "#src/dsp/bezier.ts";
import { decibelsToPower } from "#src/dsp/decibels.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Beats, LoudnessUnits } from "#src/model/units.ts";

/**
 * The widest that a signal may be set without its mono sum losing more than `limit`, in per cent of its own width.
 *
 * Shape: width w scales the side signal and leaves the mid alone. The mono sum keeps the mid only, so it loses
 * loss(w) = 10 log10(1 + w^2 S/M), with S/M the powers of side to mid; what is lost at w = 1 gives
 * S/M = 10^(loss/10) - 1, and the limit gives w = sqrt((10^(limit/10) - 1) / (10^(loss/10) - 1)).
 * Edge: mono material may be as wide as one likes (`Infinity`); all side (`Infinity` LU lost) must not be widened at all (0).
 * Source: mid and side as (L + R)/2 and (L - R)/2, L^2 + R^2 = 2 (M^2 + S^2); a mono sum of M on both sides has 2 M^2.
 */
export function widestFor(monoLoss: LoudnessUnits, limit: LoudnessUnits): number {
  const sideOf = (loss: number) => decibelsToPower(loss) - 1;
  const side = sideOf(Math.max(0, monoLoss));
  return side > 0 ? WHOLE * Math.sqrt(sideOf(limit) / side) : Number.POSITIVE_INFINITY;
}

/** The largest mono loss in a stretch, both ends with it; straight between readings, whatever their density. */
export function worstLoss(monoLoss: Envelope<LoudnessUnits>, from: Beats, to: Beats): LoudnessUnits {
  let worst = Math.max(levelAt(monoLoss, from), levelAt(monoLoss, to));
  for (let k = lastAtOrBefore(monoLoss, from) + 1; k < monoLoss.length && monoLoss[k]!.time < to; k += 1)
    worst = Math.max(worst, monoLoss[k]!.value);
  return worst;
}

const WHOLE = 100;
