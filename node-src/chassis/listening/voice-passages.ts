import type { ListeningRole } from "#src/analysis/voice/voice-listener.ts";
import { type ClipPassages, clipPassages } from "#src/chassis/listening/clip-passages.ts";
import type { MixedGain } from "#src/chassis/listening/mixed-gain.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import { voiceAnalysis } from "#src/chassis/listening/room/voice-analysis.ts";
import type { FileFeatures } from "#src/model/hearing.ts";
import type { AudioClip } from "#src/model/live-set.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Seconds } from "#src/model/units.ts";

/** The passages of a voice, or of what plays along with one; a long silence beyond a file is no part of either. */
export function voicePassages(
  clips: readonly AudioClip[],
  tempo: TempoMap,
  files: FilesAsked,
  role: ListeningRole,
  fader: MixedGain = { gain: 1 },
): Promise<ClipPassages<FileFeatures>> {
  return clipPassages(clips, tempo, files, voiceAnalysis(role), { fader, silence: SILENCE_KEPT });
}

/** Silence of a clip beyond its file that is still part of what is ridden. Source: house taste: a rest of some bars. */
const SILENCE_KEPT: Seconds = 20;
