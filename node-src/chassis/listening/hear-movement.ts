import { type MeasuredFile, measuredFile } from "#src/chassis/listening/file-features.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import { MOVEMENT_ANALYSIS } from "#src/chassis/listening/room/movement-analysis.ts";
import type { MovementFeatures } from "#src/model/recipe/movement-features.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** Files for moving with them. */
export interface MovementEars {
  features(path: string): Promise<Result<MeasuredFile<MovementFeatures>, Refusal>>;
}

export function movementEars(files: FilesAsked): MovementEars {
  return {
    features: async (path) => {
      const heard = await files.of(path, MOVEMENT_ANALYSIS);
      return heard.ok ? ok(measuredFile(path, heard.value)) : heard;
    },
  };
}
