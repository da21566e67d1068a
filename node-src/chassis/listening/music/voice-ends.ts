import { findPhraseEnds } from "#src/analysis/voice/phrase-ends.ts";
import { placeInSong } from "#src/analysis/voice/place-in-song.ts";
import { findVoiceActivity } from "#src/analysis/voice/voice-activity.ts";
import type { TrackPassages } from "#src/chassis/listening/music/track-passages.ts";
import { voiceOutline } from "#src/chassis/listening/music/voice-outline.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import { voiceAnalysis } from "#src/chassis/listening/room/voice-analysis.ts";
import { voicePassages } from "#src/chassis/listening/voice-passages.ts";
import type { AudioClip } from "#src/model/live-set.ts";
import type { PhraseEnd } from "#src/model/recipe/music.ts";
import type { Stretch } from "#src/model/song/stretch.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";

/** Where the phrases end that the audio clips of a stretch sing or speak. */
export async function voiceEnds(stretch: Stretch, tempo: TempoMap, files: FilesAsked): Promise<VoiceEnds> {
  const audio = stretch.clips.filter((clip): clip is AudioClip => clip.kind === "audio");
  const { measured, warnings } = await voicePassages(audio, tempo, files, voiceAnalysis("voice"));
  if (measured.length === 0) return { ...NO_VOICE, warnings };
  const hearing = placeInSong(measured, tempo);
  const silent = hearing.power.every((power) => power === 0);
  const ends = findPhraseEnds(hearing, findVoiceActivity(hearing, tempo), tempo);
  return { ends, outline: voiceOutline(hearing, stretch, tempo), warnings, heard: true, silent };
}

export interface VoiceEnds extends Pick<TrackPassages, "warnings" | "heard" | "silent"> {
  readonly ends: readonly PhraseEnd[];
  readonly outline: Float32Array;
}

/** Where no voice was asked for, or none can be heard. */
export const NO_VOICE: VoiceEnds = {
  ends: [],
  outline: new Float32Array(),
  warnings: [],
  heard: false,
  silent: false,
};
