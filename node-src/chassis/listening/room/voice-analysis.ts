import { createVoiceListener, type ListeningRole } from "#src/analysis/voice/voice-listener.ts";
import { analysisName } from "#src/chassis/listening/room/analysis-name.ts";
import type { FileAnalysis } from "#src/chassis/listening/room/file-analysis.ts";
import { createSignalPass } from "#src/dsp/kernels/create-signal-pass.ts";
import type { FileFeatures } from "#src/model/hearing.ts";

/** A file as the track that is ridden, or as one of those around it. */
export function voiceAnalysis(role: ListeningRole): FileAnalysis<FileFeatures> {
  return {
    name: analysisName(role),
    listen: (format) => {
      const listener = createVoiceListener(format, role);
      const pass = createSignalPass(listener.plan);
      return {
        get input() {
          return pass.input;
        },
        advance: (bytes) => listener.hear(pass.advance(bytes)),
        finish: () => {
          const { last, totals } = pass.finish();
          listener.hear(last);
          return { features: listener.features(), notFinite: totals.notFinite };
        },
      };
    },
  };
}
