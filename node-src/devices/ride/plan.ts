import { placeInSong } from "#src/analysis/voice/place-in-song.ts";
import { findVoiceActivity } from "#src/analysis/voice/voice-activity.ts";
import { drawRide } from "#src/curve/draw-ride.ts";
import { rideOverBase } from "#src/curve/ride-over-base.ts";
import { rideVocal } from "#src/decision/vocal-ride/ride-vocal.ts";
import { nothingToRide, reportRide } from "#src/devices/ride/report-ride.ts";
import type { RideInput } from "#src/devices/ride/ride-input.ts";
import type { Hearing } from "#src/model/hearing.ts";
import type { RideIntent, RidePlan } from "#src/model/ride.ts";

/**
 * Audio features in, breakpoints out; nothing is read or written.
 *
 * Edge: silence, or nothing that passes the voice gates, gives a plan without points whose `outcome` says so.
 */
export function planRide(input: RideInput, intent: RideIntent): RidePlan {
  const hearing = hear(input);
  const activity = findVoiceActivity(hearing);
  if (activity.phrases.length === 0) return nothingToRide(hearing, activity, input);
  const decided = rideVocal(hearing, activity, intent);
  const ride = drawRide(decided.curve, input.tempo, intent.tolerance, activity.gaps);
  const written = rideOverBase(ride, input.parameter);
  return reportRide({ hearing, activity, decided, ride, written }, input, intent);
}

function hear({ voice, bed, tempo }: RideInput): Hearing {
  const hearing = placeInSong(voice, tempo);
  if (bed.length === 0) return hearing;
  return { ...hearing, bed: placeInSong(bed, tempo, { start: hearing.start, hops: hearing.power.length }).bed };
}
