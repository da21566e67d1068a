import { createTrackListener } from "#src/analysis/track/track-listener.ts";
import { analysisName } from "#src/chassis/listening/room/analysis-name.ts";
import type { FileAnalysis } from "#src/chassis/listening/room/file-analysis.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";

/** A file as a track of a mix, on a grid of 20 frames a second. Four minutes are kept in 1.8 MB. */
export const TRACK_ANALYSIS: FileAnalysis<TrackFeatures> = {
  name: analysisName("track"),
  listen: (format) => createTrackListener(format),
};
