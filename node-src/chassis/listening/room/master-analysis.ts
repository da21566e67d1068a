import { masterListener } from "#src/analysis/master/master-listener.ts";
import { analysisName } from "#src/chassis/listening/room/analysis-name.ts";
import type { FileAnalysis } from "#src/chassis/listening/room/file-analysis.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";

/** A file as a mix that is to be mastered, or as the reference that it is held against. */
export const MASTER_ANALYSIS: FileAnalysis<MixFeatures> = {
  name: analysisName("master"),
  listen: (format) => masterListener(format),
};
