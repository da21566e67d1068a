import { voiceOutline } from "#src/chassis/listening/music/voice-outline.ts";
import type { RideGround } from "#src/chassis/plan/ride-to-loudness.ts";
import { ridePreview } from "#src/chassis/presets/ride-preview.ts";
import type { PreviewGround } from "#src/chassis/work/preview-ground.ts";
import { rideGround } from "#src/devices/ride/plan.ts";
import type { PreparedRide } from "#src/devices/ride/run.ts";
import type { Recipe } from "#src/model/recipe/recipe.ts";

/** What presets are previewed over after a ride was decided: its voice, which rides are drawn from and nothing is read again for. */
export function previewGround({ chosen, input, plan: { from, to } }: PreparedRide): PreviewGround {
  const { tempo, bars } = input;
  let known: RideGround | null = null;
  /** Not before a window asks: a press of Analyse has found all that it needs itself. */
  const ground = (): RideGround => {
    known ??= rideGround(input);
    return known;
  };
  const recipe = ridePreview(ground, input);
  return {
    clip: chosen.clips[0]?.name ?? "",
    music: {
      ...{ from, to, bars, tempo, hits: [], phraseEnds: [], sections: [] },
      levels: { loudness: [], bass: [], monoLoss: [] },
    },
    get waveform() {
      return voiceOutline(ground().hearing, { from, to }, tempo);
    },
    recipes: [recipe as unknown as Recipe],
  };
}
