import { createMovementListener } from "#src/analysis/movement/movement-listener.ts";
import { analysisName } from "#src/chassis/listening/room/analysis-name.ts";
import type { FileAnalysis } from "#src/chassis/listening/room/file-analysis.ts";
import type { MovementFeatures } from "#src/model/recipe/movement-features.ts";

/** A file for moving with it: what begins in it, its kick, its levels and its outline. */
export const MOVEMENT_ANALYSIS: FileAnalysis<MovementFeatures> = {
  name: analysisName("movement"),
  listen: (format) => {
    const { input, advance, finish } = createMovementListener(format);
    return {
      input,
      advance,
      finish: () => {
        const features = finish();
        return { features, notFinite: features.notFinite };
      },
    };
  },
};
