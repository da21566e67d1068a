import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { ownWhereabouts } from "#src/adapters/companion/settings.ts";
import { cacheFolder } from "#src/adapters/disk/analyses/cache-folder.ts";
import { diskAnalyses } from "#src/adapters/disk/analyses/disk-analyses.ts";
import { type ListeningRoom, listeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import { type FileReader, plainReader } from "#src/chassis/listening/room/reading.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";

/**
 * The audio files of this machine, and the room that listens to them and shares what it has measured with every other process of the user.
 * @param readerOf how files are read; left out: one after the other.
 * @param memory as `listeningRoom` takes it.
 */
export function audioOnDisk(
  readerOf: (audio: AudioFiles) => FileReader = plainReader,
  memory?: number,
): {
  readonly audio: AudioFiles;
  readonly listening: ListeningRoom;
} {
  const audio = audioFiles();
  return {
    audio,
    listening: listeningRoom(audio, diskAnalyses(cacheFolder(ownWhereabouts())), {
      reader: readerOf(audio),
      ...(memory === undefined ? {} : { memory }),
    }),
  };
}
