import { createBandListener } from "#src/analysis/voice/bed/band-listener.ts";
import { analysisName } from "#src/chassis/listening/room/analysis-name.ts";
import type { FileAnalysis } from "#src/chassis/listening/room/file-analysis.ts";
import type { BandFeatures } from "#src/model/hearing.ts";

/** A file as one that covers a voice, or as a voice that is covered: what it has in each band. */
export const BAND_ANALYSIS: FileAnalysis<BandFeatures> = {
  name: analysisName("bands"),
  listen: (format) => createBandListener(format),
};
