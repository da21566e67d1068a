import { boundedBy, type PhraseRoom, UNBOUND } from "#src/decision/vocal-ride/phrase-gain.ts";
import { RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Phrase, VoiceActivity } from "#src/model/hearing.ts";
import type { RideIntent, SettledTarget } from "#src/model/ride.ts";
import type { LoudnessUnits, Lufs } from "#src/model/units.ts";

/** For each phrase the level it is ridden to and its own. */
export type PhraseTargets = readonly { readonly wantedFrom: Lufs; readonly loudness: Lufs }[];

/**
 * Settles what phrases are ridden to.
 *
 * Shape: `own`: the gated loudness of the clip; where the limits would leave phrases behind, the level nearest to it that
 * the limits serve best (at most 6 LU off, and only as far as it pays; never for a voice whose spread is within the dead
 * band, so that one straggler does not move the whole voice again with every ride). `loudness`: as given. `bed`: each phrase's own
 * bed plus the offset, the offset learned as the mean distance over the phrases when it is `own`; a phrase whose bed is
 * under -60 LUFS takes the mean of the others, and with no bed at all the target is the clip's own.
 */
export function settleTarget(
  activity: VoiceActivity,
  intent: RideIntent,
  rooms: readonly PhraseRoom[] = activity.phrases.map(() => UNBOUND),
): { readonly target: SettledTarget; readonly targets: PhraseTargets; readonly withoutBed: number } {
  const { phrases, loudness: own } = activity;
  const { target: asked } = intent;
  if (asked.kind === "bed") {
    const heard = phrases.filter(hasBed);
    if (heard.length > 0) return bedTarget(activity, heard, asked.offset);
  }
  const loudness = asked.kind === "loudness" ? asked.loudness : bestReached(phrases, own, intent, rooms);
  return {
    target: {
      kind: asked.kind === "loudness" ? "loudness" : "own",
      loudness,
      own,
      shift: asked.kind === "loudness" ? 0 : loudness - own,
      bedOffset: null,
    },
    targets: phrases.map((phrase) => ({ wantedFrom: loudness, loudness: phrase.loudness })),
    withoutBed: asked.kind === "bed" ? phrases.length : 0,
  };
}

function hasBed({ bed }: Phrase): boolean {
  return bed > RIDE.bedFloor;
}

function bedTarget({ phrases, loudness: own }: VoiceActivity, heard: readonly Phrase[], asked: LoudnessUnits | "own") {
  const offset = asked === "own" ? mean(heard.map((phrase) => phrase.loudness - phrase.bed)) : asked;
  const loudness = mean(heard.map((phrase) => phrase.bed)) + offset;
  return {
    target: { kind: "bed" as const, loudness, own, shift: 0, bedOffset: offset },
    targets: phrases.map((phrase) => ({
      wantedFrom: hasBed(phrase) ? phrase.bed + offset : loudness,
      loudness: phrase.loudness,
    })),
    withoutBed: phrases.length - heard.length,
  };
}

/** Source: the spread counts every phrase once; a shift has to earn its cost (knowledge/ride-defaults). */
function bestReached(phrases: readonly Phrase[], own: Lufs, intent: RideIntent, rooms: readonly PhraseRoom[]): Lufs {
  const even = deviation(phrases.map(({ loudness }) => loudness)) <= RIDE.deadBand;
  if (phrases.length < 2 || even) return own;
  const limits = rooms.map((room) => boundedBy(intent, room));
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
