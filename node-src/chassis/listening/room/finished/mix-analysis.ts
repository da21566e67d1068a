import { createMixListener } from "#src/analysis/mix/mix-listener.ts";
import { analysisName } from "#src/chassis/listening/room/analysis-name.ts";
import type { FileAnalysis } from "#src/chassis/listening/room/file-analysis.ts";
import type { MixReading } from "#src/model/quality/mix-reading.ts";

/** A file as music: tone, image, low end and what other loudspeakers leave of it. */
export const MIX_ANALYSIS: FileAnalysis<MixReading> = {
  name: analysisName("mix"),
  listen: (format) => createMixListener(format),
};
