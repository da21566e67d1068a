import type { ListeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";
import type { LiveHost } from "#src/ports/live-host.ts";
import type { Progress } from "#src/ports/progress.ts";

/** The ports that a device works with: the host that it reads and writes, its files, and who hears how far it is. */
export interface DevicePorts {
  readonly host: LiveHost;
  readonly audio: AudioFiles;
  readonly listening: ListeningRoom;
  readonly progress: Progress;
  /** Ends when the work is no longer waited for, which then rejects with its reason; left out where that cannot be. */
  readonly signal?: AbortSignal;
}
