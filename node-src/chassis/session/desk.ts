import type { ListeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";
import type { LiveHost } from "#src/ports/live-host.ts";
import type { Progress } from "#src/ports/progress.ts";

/** Where a device reads and writes. */
export interface Desk {
  readonly host: LiveHost;
  readonly audio: AudioFiles;
  readonly listening: ListeningRoom;
  readonly progress: Progress;
  /** Ends when nobody waits for the work any more, which then rejects with its reason; left out where that cannot be. */
  readonly signal?: AbortSignal;
}
