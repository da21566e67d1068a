import { programThreads } from "#src/adapters/threads/program-threads.ts";
import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
import { threadedReader } from "#src/chassis/listening/room/threads/threaded-reader.ts";

/**
 * As `audioOnDisk`, for a command that is given many files: they are listened to in threads where cores allow. Inside Max there is one thread.
 *
 * Nothing is remembered but on disk: the command ends with what it was given.
 */
export function audioInThreads(): ReturnType<typeof audioOnDisk> {
  return audioOnDisk((audio) => threadedReader(audio, programThreads(MOST)), 0);
}

/** Source: house taste: each thread takes some 60 MB, and all of a set is to be heard in less than 300. */
const MOST = 4;
