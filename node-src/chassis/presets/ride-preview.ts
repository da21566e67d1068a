import { drawRide } from "#src/curve/draw-ride.ts";
import { rideIntentOf } from "#src/decision/vocal-ride/ride-intent-of.ts";
import { rideVocal } from "#src/decision/vocal-ride/ride-vocal.ts";
import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import type { Hearing, VoiceActivity } from "#src/model/hearing.ts";
import type { Recipe } from "#src/model/recipe/recipe.ts";
import type { GainRoom } from "#src/model/ride.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";

/** A voice that a ride can be drawn over without hearing it again. */
export interface RiddenVoice {
  readonly hearing: Hearing;
  readonly activity: VoiceActivity;
  readonly room: GainRoom;
}

/** The ride as a recipe that draws over one voice, which is asked for when a curve is first drawn. */
export function ridePreview(voice: () => RiddenVoice, tempo: TempoMap): Recipe<typeof RIDE_SETTINGS> {
  return {
    name: "vocalRide",
    settings: RIDE_SETTINGS,
    needs: [],
    draw: (settings) => {
      const intent = rideIntentOf(settings);
      const { hearing, activity, room } = voice();
      const { curve, withoutBed } = rideVocal(hearing, activity, intent, room);
      const points = drawRide(curve, tempo, intent.tolerance, activity.gaps);
      const bare = intent.target.kind === "bed" && withoutBed === activity.phrases.length;
      return {
        lanes: [{ role: "gain", unit: "dB", points }],
        notes: bare ? [{ code: "bed-unheard" }] : [],
        events: [],
      };
    },
  };
}
