import { createQualityListener } from "#src/analysis/quality/quality-listener.ts";
import { analysisName } from "#src/chassis/listening/room/analysis-name.ts";
import type { FileAnalysis } from "#src/chassis/listening/room/file-analysis.ts";
import type { QualityReading } from "#src/model/quality/quality-reading.ts";

/** A file as quality control looks at it. */
export function qualityAnalysis(): FileAnalysis<QualityReading> {
  return {
    name: analysisName("quality"),
    listen: (format) => {
      const listener = createQualityListener(format);
      return {
        get input() {
          return listener.input;
        },
        advance: (bytes) => listener.advance(bytes),
        finish: () => {
          const features = listener.finish();
          return { features, notFinite: features.file.notFinite };
        },
      };
    },
  };
}
