import { type ClipPassages, clipPassages } from "#src/chassis/listening/clip-passages.ts";
import type { MixedGain } from "#src/chassis/listening/mixed-gain.ts";
import type { FileAnalysis } from "#src/chassis/listening/room/file-analysis.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import type { AudioClip } from "#src/model/live-set.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Seconds } from "#src/model/units.ts";

/** The passages of a voice, or of what plays along with one; a long silence beyond a file is no part of either. */
export function voicePassages<Features extends { readonly duration: Seconds }>(
  clips: readonly AudioClip[],
  tempo: TempoMap,
  files: FilesAsked,
  analysis: FileAnalysis<Features>,
  fader: MixedGain = { gain: 1 },
): Promise<ClipPassages<Features>> {
  return clipPassages(clips, tempo, files, analysis, { fader, silence: SILENCE_KEPT });
}

/** Silence of a clip beyond its file that is still part of what is ridden. Source: house taste: a rest of some bars. */
const SILENCE_KEPT: Seconds = 20;
