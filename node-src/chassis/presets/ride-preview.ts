import { type RideGround, rideToLoudness } from "#src/chassis/plan/ride-to-loudness.ts";
import { drawRide } from "#src/curve/draw-ride.ts";
import { rideIntentOf } from "#src/decision/vocal-ride/ride-intent-of.ts";
import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import type { Recipe } from "#src/model/recipe/recipe.ts";
import type { Bars } from "#src/model/time/bars.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";

/** The ride as a recipe that draws over one voice, which is asked for when a curve is first drawn. */
export function ridePreview(
  voice: () => RideGround,
  song: { readonly tempo: TempoMap; readonly bars: Bars },
): Recipe<typeof RIDE_SETTINGS> {
  return {
    name: "vocalRide",
    settings: RIDE_SETTINGS,
    needs: [],
    draw: (settings) => {
      const intent = rideIntentOf(settings);
      const ground = voice();
      const { curve, withoutBed } = rideToLoudness(ground, intent);
      const { activity } = ground;
      const points = drawRide(curve, song, activity, intent);
      const bare = intent.target.kind === "bed" && withoutBed === activity.phrases.length;
      return {
        lanes: [{ role: "gain", unit: "dB", points }],
        notes: bare ? [{ code: "bed-unheard" }] : [],
        events: [],
      };
    },
  };
}
