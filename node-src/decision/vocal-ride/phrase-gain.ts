import { RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Phrase } from "#src/model/hearing.ts";
import type { RideIntent, RideLimit } from "#src/model/ride.ts";
import type { Dbtp, Decibels, LoudnessUnits, Lufs } from "#src/model/units.ts";

/**
 * The gain that one phrase is held at.
 *
 * Shape: amount times the distance to the target past the dead band and the `lift` of the whole take, then the limits and the parameter's `room`, then the ceiling, which only ever
 * takes boost away: a phrase that is over it already is not turned down for it. The ceiling keeps `tolerance` in hand, so
 * that it holds for the drawn breakpoints too. `lowest` and `highest` bound any later correction.
 */
export function phraseGain(
  phrase: Phrase,
  target: { readonly wantedFrom: Lufs; readonly lift?: LoudnessUnits },
  intent: RideIntent,
  room: PhraseRoom = UNBOUND,
): {
  readonly wanted: Decibels;
  readonly hold: Decibels;
  readonly limit: RideLimit | null;
  readonly lowest: Decibels;
  readonly highest: Decibels;
} {
  const wanted = intent.amount * ((target.lift ?? 0) + softDeadBand(target.wantedFrom - phrase.loudness));
  const headroom = boostUnder(phrase.truePeak, intent);
  const { boost, cut } = boundedBy(intent, room);
  const highest = Math.min(boost, headroom);
  const hold = Math.min(highest, Math.max(-cut, wanted));
  const limit = limitOf(wanted, hold, headroom < boost, intent, room);
  return { wanted, hold, limit, lowest: hold >= 0 ? 0 : -cut, highest: hold > 0 ? highest : 0 };
}

/** How far the parameter can still go up and down all through a phrase. */
export interface PhraseRoom {
  readonly up: Decibels;
  readonly down: Decibels;
}

/** A parameter whose range is never met. */
export const UNBOUND: PhraseRoom = { up: Number.POSITIVE_INFINITY, down: Number.POSITIVE_INFINITY };

/** The boost and cut that both the intent and the parameter's range allow. */
function boundedBy(
  { boost, cut }: Pick<RideIntent, "boost" | "cut">,
  { up, down }: PhraseRoom,
): Pick<RideIntent, "boost" | "cut"> {
  return { boost: Math.min(boost, Math.max(0, up)), cut: Math.min(cut, Math.max(0, down)) };
}

/** The boost and cut that are left to one phrase by the intent, the parameter's range and the ceiling. */
export function limitsOf(phrase: Phrase, intent: RideIntent, room: PhraseRoom): Pick<RideIntent, "boost" | "cut"> {
  const { boost, cut } = boundedBy(intent, room);
  return { boost: Math.min(boost, boostUnder(phrase.truePeak, intent)), cut };
}

/** The boost that keeps a true peak under the ceiling, drawn with the tolerance; 0 for a peak that is over it already. */
export function boostUnder(truePeak: Dbtp, { ceiling, tolerance }: RideIntent): Decibels {
  return Math.max(0, ceiling - tolerance - RIDE.chordBulge - truePeak);
}

/**
 * 0 within 1 dB, the whole distance from 2 dB on, and straight between: no jump where a phrase is just outside the band,
 * and no 1 dB that is never ridden.
 */
export function softDeadBand(distance: Decibels): Decibels {
  const size = Math.abs(distance);
  if (!(size > RIDE.deadBand)) return 0;
  if (size >= RIDE.fullBand) return distance;
  return (Math.sign(distance) * (size - RIDE.deadBand) * RIDE.fullBand) / (RIDE.fullBand - RIDE.deadBand);
}

function limitOf(
  wanted: Decibels,
  hold: Decibels,
  peakLimited: boolean,
  { boost, cut }: RideIntent,
  { up, down }: PhraseRoom,
): RideLimit | null {
  if (wanted === hold) return null;
  if (wanted < hold) return down < cut ? "range" : "cut";
  if (peakLimited) return "ceiling";
  return up < boost ? "range" : "boost";
}
