import type { ListeningRole } from "#src/analysis/voice/voice-listener.ts";
import type { FileFeaturesOf } from "#src/chassis/listening/room/file-analysis.ts";
import { fileRemarks } from "#src/chassis/listening/room/file-remarks.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import { voiceAnalysis } from "#src/chassis/listening/room/voice-analysis.ts";
import type { FileFeatures } from "#src/model/hearing.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { LinearGain } from "#src/model/units.ts";

/** A passage, the file it plays and the gain it plays at. */
export interface FilePassage {
  readonly path: string;
  readonly passage: Passage;
  readonly gain: LinearGain;
}

/** Files as voices and what plays along. */
export interface Ears {
  features(path: string, role: ListeningRole): Promise<Result<MeasuredFile, Refusal>>;
}

export interface MeasuredFile<Features = FileFeatures> {
  readonly features: Features;
  readonly truncated: boolean;
  /** One sentence each on what else is to be said of the file. */
  readonly remarks: readonly string[];
}

export function ears(files: FilesAsked): Ears {
  return {
    features: async (path, role) => {
      const heard = await files.of(path, voiceAnalysis(role));
      return heard.ok ? ok(measuredFile(path, heard.value)) : heard;
    },
  };
}

/** What was measured of a file, with what is to be said of it. */
export function measuredFile<Features>(path: string, measured: FileFeaturesOf<Features>): MeasuredFile<Features> {
  const { features, truncated } = measured;
  return { features, truncated, remarks: fileRemarks(path, measured) };
}
