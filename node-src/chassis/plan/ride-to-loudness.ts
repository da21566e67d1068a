import { integratedLoudness } from "#src/analysis/loudness/integrated-loudness.ts";
import { layOutHolds } from "#src/decision/vocal-ride/lay-out-holds.ts";
import { hopsOf } from "#src/decision/vocal-ride/phrase-hops.ts";
import { rideVocal, type VocalRide } from "#src/decision/vocal-ride/ride-vocal.ts";
import { powerThrough } from "#src/dsp/series/mean-power.ts";
import { RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Hearing, VoiceActivity } from "#src/model/hearing.ts";
import type { GainRoom, RideIntent, SongParts } from "#src/model/ride.ts";
import type { Decibels, LoudnessUnits, Lufs } from "#src/model/units.ts";

/** A voice, what was found in it, how far the ridden parameter can go, and the parts of the song that it sings. */
export interface RideGround {
  readonly hearing: Hearing;
  readonly activity: VoiceActivity;
  readonly room: GainRoom;
  readonly song: SongParts;
}

/**
 * Decides a ride; one to a loudness so that all of the take comes out at it.
 *
 * Shape: phrases at a level do not make a programme of that level, for the pauses inside them count, too: the distance is measured
 * through what every phrase wants, and the whole is moved by it. What limits keep from some phrases is made up for by the others
 * by 1 dB at most.
 * Source: integrated loudness as in ITU-R BS.1770-5.
 */
export function rideToLoudness(ground: RideGround, intent: RideIntent): VocalRide {
  const { hearing, activity, room, song } = ground;
  const first = rideVocal(hearing, activity, intent, room, 0, song.parts);
  const goal = goalOf(hearing, intent);
  if (!Number.isFinite(goal)) return first;
  const missing = (gain: ArrayLike<Decibels>): LoudnessUnits => {
    const left = (goal - throughGain(hearing, gain)) / intent.amount;
    return Number.isFinite(left) ? left : 0;
  };
  const bias = missing(asWanted(ground, first, intent));
  let [ride, over] = [first, 0];
  for (let pass = 0; pass < PASSES; pass++) {
    const left = pass === 0 ? bias : missing(ride.curve.gain);
    if (Math.abs(left) < NEAR) break;
    over = Math.max(bias - RIDE.madeUpByOthers, Math.min(bias + RIDE.madeUpByOthers, over + left));
    ride = rideVocal(hearing, activity, intent, room, over, song.parts);
  }
  return ride;
}

/** What one further ride has to be worth. */
const NEAR: LoudnessUnits = 0.05;
/** The first for the pauses, the others for ramps and limits. */
const PASSES = 3;

/** Where all of the take is to come out; `NaN` where no loudness is asked for. */
function goalOf(hearing: Hearing, { target, amount }: RideIntent): Lufs {
  if (target.kind !== "loudness" || amount === 0) return Number.NaN;
  const before = integratedLoudness(hearing.power, hearing.hopsPerSecond);
  return before + amount * (target.loudness - before);
}

function throughGain({ power, hopsPerSecond }: Hearing, gain: ArrayLike<Decibels>): Lufs {
  return integratedLoudness(powerThrough(power, gain), hopsPerSecond);
}

/** Every phrase at the gain that it wants, limits left out. */
function asWanted({ hearing, activity }: RideGround, { phrases }: VocalRide, { gaps }: RideIntent): Float64Array {
  const wanted = phrases.map((phrase) => phrase.wanted);
  return layOutHolds(hopsOf(hearing, activity.phrases), wanted, hearing.power.length, hearing.hopsPerSecond, gaps);
}
