import { OWN } from "#src/chassis/listening/find-parameter.ts";
import { type ControlValues, controlReader } from "#src/chassis/work/control-values.ts";
import { settingsNow } from "#src/chassis/work/settings-now.ts";
import { CLIP_SCOPES, type ClipScope, clipsAt, type Standing } from "#src/chassis/work/standing.ts";
import { rideIntentOf } from "#src/decision/vocal-ride/ride-intent-of.ts";
import { RIDE_SPEC } from "#src/devices/ride/spec.ts";
import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import type { StoredSettings } from "#src/model/device/stored-settings.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { RideChoice, RideIntent } from "#src/model/ride.ts";
import { CLIP_LESS_WORDS, type ClipLess } from "#src/model/song/clip-less.ts";

/** What the Ride draws, as presets name it. */
export const VOCAL_RIDE = { name: "vocalRide", settings: RIDE_SETTINGS } as const;

/** What the person asks for with the dials as they stand, and with what the last preset said beyond them. */
export function intentOf(values: ControlValues, stored: StoredSettings | null = null): RideIntent {
  return rideIntentOf(settingsNow(VOCAL_RIDE, RIDE_SPEC, values, stored));
}

export function scopeOf(values: ControlValues): ClipScope {
  return CLIP_SCOPES[controlReader(RIDE_SPEC, values)("scope")] ?? "selected";
}

/** The clips that the scope means, and what to ride: the mapped parameter by its id, else the device's own stage. */
export function choiceAt(standing: Standing, scope: ClipScope, mapped: number | null): Result<RideChoice, Refusal> {
  if (standing.clipLess) return refused(noVoice(standing.clipLess));
  const clips = clipsAt(standing, scope);
  if (!clips.ok) return clips;
  return ok({ ...clips.value, parameter: mapped === null ? `${OWN}${STAGE}` : `#${mapped}` });
}

function noVoice(without: ClipLess): Refusal {
  return refusal(
    "clip-unknown",
    `There is no clip on ${CLIP_LESS_WORDS[without]}, and Ride follows a recorded voice: put it on the track whose clips are to be ridden.`,
  );
}

/** The long name of the device's own gain. */
export const STAGE = "Ride";
