import { type BedLifts, bedLevel, bedLifts, hasBed } from "#src/decision/vocal-ride/bed-lifts.ts";
import { limitsOf, type PhraseRoom, UNBOUND } from "#src/decision/vocal-ride/phrase-gain.ts";
import { RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Phrase, VoiceActivity } from "#src/model/hearing.ts";
import type { RideIntent, SettledTarget } from "#src/model/ride.ts";
import type { LoudnessUnits, Lufs } from "#src/model/units.ts";

/** For each phrase the level it is ridden to, its own, and what every phrase is moved by on top; 0 where that is left out. */
export type PhraseTargets = readonly {
  readonly wantedFrom: Lufs;
  readonly loudness: Lufs;
  readonly lift?: LoudnessUnits;
}[];

/**
 * Settles what phrases are ridden to.
 *
 * Shape: `own`: the gated loudness of the clip; where the limits would leave phrases behind, the level nearest to it that
 * the limits serve best (at most 6 LU off, and only as far as it pays; never for a voice whose spread is within the dead
 * band, so that one straggler does not move the whole voice again with every ride). `loudness`: phrases are evened out about the clip's own and
 * all moved by what that is off the loudness given, so that a take comes out the same however loud it went in. `bed`: the distance that is
 * asked for from what plays along, by what the bed asks of each phrase (`bedLifts`); where no phrase has a bed over -60 LUFS the target is
 * the clip's own.
 * @param over how far phrases come out over a loudness that is given, so that the whole comes out at it.
 */
export function settleTarget(
  activity: VoiceActivity,
  intent: RideIntent,
  rooms: readonly PhraseRoom[] = activity.phrases.map(() => UNBOUND),
  over: LoudnessUnits = 0,
): { readonly target: SettledTarget; readonly targets: PhraseTargets; readonly withoutBed: number } {
  const { phrases, loudness: own } = activity;
  const { target: asked } = intent;
  if (asked.kind === "bed") {
    const bed = phrases.some(hasBed) ? bedLifts(phrases, asked.offset) : null;
    if (bed !== null) return bedTarget(activity, bed);
  }
  if (asked.kind === "loudness") return givenTarget(activity, asked.loudness, over);
  const loudness = bestReached(phrases, own, intent, rooms);
  return {
    target: { kind: "own", loudness, own, shift: loudness - own, bedOffset: null },
    targets: phrases.map((phrase) => ({ wantedFrom: loudness, loudness: phrase.loudness })),
    withoutBed: asked.kind === "bed" ? phrases.length : 0,
  };
}

function givenTarget({ phrases, loudness: own }: VoiceActivity, loudness: Lufs, over: LoudnessUnits) {
  const lift = loudness + over - own;
  return {
    target: { kind: "loudness" as const, loudness, own, shift: 0, bedOffset: null },
    targets: phrases.map((phrase) => ({ wantedFrom: own, loudness: phrase.loudness, lift })),
    withoutBed: 0,
  };
}

function bedTarget({ phrases, loudness: own }: VoiceActivity, { offset, lifts }: BedLifts) {
  return {
    target: { kind: "bed" as const, loudness: bedLevel(phrases) + offset, own, shift: 0, bedOffset: offset },
    targets: phrases.map(({ loudness }, i) => ({ wantedFrom: loudness, loudness, lift: lifts[i]! })),
    withoutBed: phrases.length - phrases.filter(hasBed).length,
  };
}

/** Source: the spread counts every phrase once; a shift has to earn its cost (knowledge/ride-defaults). */
function bestReached(phrases: readonly Phrase[], own: Lufs, intent: RideIntent, rooms: readonly PhraseRoom[]): Lufs {
  const even = deviation(phrases.map(({ loudness }) => loudness)) <= RIDE.deadBand;
  if (phrases.length < 2 || even) return own;
  const limits = phrases.map((phrase, i) => limitsOf(phrase, intent, rooms[i]!));
  const steps = Math.round(RIDE.largestShift / RIDE.shiftStep);
  let best = own;
  let lowest = Number.POSITIVE_INFINITY;
  for (let k = -steps; k <= steps; k++) {
    const level = own + k * RIDE.shiftStep;
    const cost = spreadAt(phrases, level, limits) + RIDE.shiftCost * Math.abs(level - own);
    if (cost < lowest) {
      lowest = cost;
      best = level;
    }
  }
  return best;
}

/** The spread that the limits of each phrase alone leave; the dead band would have the level chase single phrases. */
function spreadAt(
  phrases: readonly Phrase[],
  level: Lufs,
  limits: readonly Pick<RideIntent, "boost" | "cut">[],
): LoudnessUnits {
  const after = phrases.map(({ loudness }, i) => {
    const { boost, cut } = limits[i]!;
    return loudness + Math.min(boost, Math.max(-cut, level - loudness));
  });
  return deviation(after);
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
