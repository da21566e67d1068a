import { memoryAnalyses } from "#src/adapters/memory/memory-analyses.ts";
import { type ListeningRoom, listeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";

/** Files and a listening room that remembers nothing of them from one test to the next. */
export function listenedAudio(audio: AudioFiles): { readonly audio: AudioFiles; readonly listening: ListeningRoom } {
  return { audio, listening: listeningRoom(audio, { ...memoryAnalyses(), contentOf: async () => null }) };
}
