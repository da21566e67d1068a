import { createMovementListener } from "#src/analysis/movement/movement-listener.ts";
import { type HeardSound, openSound } from "#src/chassis/listening/open-sound.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { MovementFeatures } from "#src/model/move/movement-features.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";
import { pour } from "#src/ports/pour.ts";

/** Files listened to once each for moving with them; a second call for the same file answers from memory. */
export interface MovementEars {
  features(path: string): Promise<Result<HeardSound<MovementFeatures>, Refusal>>;
}

export function movementEars(files: AudioFiles, heard: (path: string, done: number) => void): MovementEars {
  const known = new Map<string, ReturnType<MovementEars["features"]>>();
  return {
    features: (path) => {
      const listening = known.get(path) ?? listen(files, path, (done) => heard(path, done));
      known.set(path, listening);
      return listening;
    },
  };
}

function listen(files: AudioFiles, path: string, heard: (done: number) => void): ReturnType<MovementEars["features"]> {
  return openSound(files, path, async (source) => {
    const { format } = source;
    const listener = createMovementListener(format);
    const total = format.frames ?? Number.POSITIVE_INFINITY;
    const frameBytes = BYTES_PER_SAMPLE[format.encoding] * format.channels;
    await pour(source, listener, frameBytes, Number.POSITIVE_INFINITY, (frames) => heard(Math.min(1, frames / total)));
    return listener.finish();
  });
}
