import { type HearingDepth, masterListener } from "#src/analysis/master/master-listener.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { SinkFormat } from "#src/ports/output/audio-sink.ts";
import type { Vessel } from "#src/ports/output/pour.ts";

/** A listener for one file that is being written. */
export interface Hearing {
  listen(format: SinkFormat): Vessel;
  /** What was heard; once all is written. */
  features(): MixFeatures;
}

/** Hears floats: what `heardSinks` hands on. @throws RangeError for features of a file that was not begun. */
export function hearing(depth: HearingDepth): Hearing {
  let listener: ReturnType<typeof masterListener> | undefined;
  let found: MixFeatures | undefined;
  return {
    listen: ({ sampleRate, channels }) => {
      const speakers = channels === 1 ? (["mono"] as const) : (["left", "right"] as const);
      const format = {
        container: "WAV",
        encoding: "f32le",
        bits: 32,
        sampleRate,
        channels,
        speakers,
        frames: null,
      } as const;
      listener = masterListener(format, depth);
      return listener;
    },
    features: () => {
      if (listener === undefined) throw new RangeError("hearing: nothing was begun");
      found ??= listener.finish().features;
      return found;
    },
  };
}
