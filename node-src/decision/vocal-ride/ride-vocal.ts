import { boundGain, capsOf } from "#src/decision/vocal-ride/bound-gain.ts";
import { layOutHolds } from "#src/decision/vocal-ride/lay-out-holds.ts";
import { type PhraseRoom, phraseGain, UNBOUND } from "#src/decision/vocal-ride/phrase-gain.ts";
import { hopsOf, type PhraseHops } from "#src/decision/vocal-ride/phrase-hops.ts";
import { type SectionTargets, sectionTargets, together, wanted } from "#src/decision/vocal-ride/section-targets.ts";
import { type PhraseTargets, settleTarget } from "#src/decision/vocal-ride/settle-target.ts";
import { wordGains } from "#src/decision/vocal-ride/word-gains.ts";
import { powerToLoudness } from "#src/dsp/decibels.ts";
import { gatedMeanPower } from "#src/dsp/series/gated-mean-power.ts";
import { PHRASES } from "#src/knowledge/ears/phrases.ts";
import { RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Hearing, Span, VoiceActivity } from "#src/model/hearing.ts";
import type { GainCurve, GainRoom, RideIntent, RideLimit, SectionLevel, SettledTarget } from "#src/model/ride.ts";
import type { Decibels, LoudnessUnits, Lufs } from "#src/model/units.ts";

/** A decided ride, before it is drawn. */
export interface VocalRide {
  readonly curve: GainCurve;
  readonly target: SettledTarget;
  /** One for each phrase of the activity, in its order. */
  readonly phrases: readonly PhraseDecision[];
  /** One for each section, where sections count. */
  readonly sections: readonly SectionLevel[];
  /** How far the limits alone moved an own target; sections come on top. */
  readonly limitShift: LoudnessUnits;
  /** Phrases whose bed is too quiet to go by: they stand clear. */
  readonly withoutBed: number;
}

/** What a phrase wants, what it gets as a hold, and what held it back. */
export interface PhraseDecision {
  readonly target: Lufs;
  readonly wanted: Decibels;
  readonly hold: Decibels;
  readonly limit: RideLimit | null;
}

/**
 * Rides every phrase towards the target.
 *
 * Shape: the curve stands on the hearing's grid. A phrase is held at one gain (amount times the distance to the target
 * past a soft dead band, which is the song's or, by the share that the intent says, its section's, within boost, cut, the parameter's `room` and the phrase's true-peak ceiling); words inside it are ridden on top as far
 * as `words` asks; gaps follow `gaps`. Nothing is causal: ramps and
 * smoothing are symmetric in time, and the slope is held last.
 * Where smoothing keeps a phrase from its level, its hold is corrected, inside the same limits, and drawn again; not over a bed, where
 * neighbours keep to their steps.
 * Promises: nothing beyond boost and cut; no boost past the ceiling; no gap above its louder neighbour; no guarded
 * breath above +1 dB; no move over 17.5 dB/s; amount 0 is flat; no phrase is flat. Never NaN.
 * Source: Perez-Gonzalez and Reiss 2009 and the study of riders behind knowledge/ride-defaults.
 * @param over how far phrases come out over a loudness that is asked for, so that the whole comes out at it.
 * @throws RangeError for an intent outside its ranges.
 */
export function rideVocal(
  hearing: Hearing,
  activity: VoiceActivity,
  intent: RideIntent,
  room: GainRoom | null = null,
  over: LoudnessUnits = 0,
  sections: readonly Span[] = [],
): VocalRide {
  checkIntent(intent);
  const phrases = hopsOf(hearing, activity.phrases);
  const rooms = phrases.map((hops) => (room === null ? UNBOUND : roomDuring(hops, room)));
  const { target, targets: settled, withoutBed } = settleTarget(activity, intent, rooms, over);
  const inSections = sectionTargets(settled, activity.phrases, sections, intent);
  const { targets } = inSections;
  const aims = wanted(targets);
  const decided = activity.phrases.map((phrase, i) => ({
    target: aims[i]!,
    ...phraseGain(phrase, targets[i]!, intent, rooms[i]),
  }));
  const words = wordGains(hearing, activity, intent);
  const caps = capsOf(hearing, activity, intent, room);
  const draw = (asked: readonly Decibels[]): Float64Array => {
    const laid = layOutHolds(phrases, asked, hearing.power.length, hearing.hopsPerSecond, intent.gaps);
    if (words !== null) for (let i = 0; i < laid.length; i++) laid[i]! += words[i]!;
    return boundGain(laid, caps, hearing, activity, intent, room);
  };
  let holds = decided.map(({ hold }) => hold);
  let gain = draw(holds);
  for (let pass = 1; pass < (target.kind === "bed" ? 1 : RIDE.passes); pass++) {
    holds = corrected(hearing, phrases, decided, holds, gain, targets, intent);
    gain = draw(holds);
  }
  return {
    curve: { start: hearing.start, hopsPerSecond: hearing.hopsPerSecond, gain },
    target: throughSections(target, inSections, settled, activity),
    phrases: decided,
    sections: inSections.levels,
    limitShift: target.shift,
    withoutBed,
  };
}

/** An own target as all phrases together come to it, where each section has its own. */
function throughSections(
  target: SettledTarget,
  { targets, levels }: SectionTargets,
  settled: PhraseTargets,
  { phrases }: VoiceActivity,
): SettledTarget {
  if (levels.length === 0 || target.kind !== "own") return target;
  const moved = together(phrases, wanted(targets)) - together(phrases, wanted(settled));
  const loudness = target.loudness + moved;
  return { ...target, loudness, shift: loudness - target.own };
}

function roomDuring({ from, to }: PhraseHops, { up, down }: GainRoom): PhraseRoom {
  const room = { ...UNBOUND };
  for (let i = from; i < to; i++) {
    room.up = Math.min(room.up, up[i]!);
    room.down = Math.min(room.down, down[i]!);
  }
  return room;
}

/** Moves each hold by what its phrase still misses, never past the limits nor to the other side of 0 dB. */
function corrected(
  { power, hopsPerSecond }: Hearing,
  phrases: readonly PhraseHops[],
  decided: readonly (PhraseDecision & { readonly lowest: Decibels; readonly highest: Decibels })[],
  holds: readonly Decibels[],
  gain: Float64Array,
  targets: PhraseTargets,
  intent: RideIntent,
): Decibels[] {
  const gate = { window: Math.round(PHRASES.gateWindow * hopsPerSecond), under: PHRASES.gate };
  return phrases.map(({ from, to }, i) => {
    const { hold, lowest, highest } = decided[i]!;
    const asked = targets[i]!.loudness + hold;
    if (hold === 0 || intent.amount === 0) return hold;
    const got = powerToLoudness(gatedMeanPower(power, from, to, gate, gain));
    if (!Number.isFinite(got)) return hold;
    return Math.min(highest, Math.max(lowest, holds[i]! + asked - got));
  });
}

function checkIntent(intent: RideIntent): void {
  const { largestLimit, largestTrim } = RIDE;
  const within = (value: number, low: number, high: number) => value >= low && value <= high;
  if (!within(intent.amount, 0, 1)) throw new RangeError("rideVocal: amount must lie between 0 and 1");
  if (!within(intent.sections, 0, 1)) throw new RangeError("rideVocal: sections must lie between 0 and 1");
  if (!within(intent.words, 0, 1)) throw new RangeError("rideVocal: words must lie between 0 and 1");
  if (!within(intent.boost, 0, largestLimit))
    throw new RangeError(`rideVocal: boost must lie between 0 and ${largestLimit} dB`);
  if (!within(intent.cut, 0, largestLimit))
    throw new RangeError(`rideVocal: cut must lie between 0 and ${largestLimit} dB`);
  if (!within(intent.breathTrim, 0, largestTrim))
    throw new RangeError(`rideVocal: breath trim must lie between 0 and ${largestTrim} dB`);
  if (!(intent.tolerance >= 0)) throw new RangeError("rideVocal: tolerance must not be negative");
  if (Number.isNaN(intent.ceiling)) throw new RangeError("rideVocal: ceiling must be a number");
}
