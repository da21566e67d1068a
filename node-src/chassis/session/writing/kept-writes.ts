import type { LiveHost } from "#src/ports/live-host.ts";
import type { ReadBackLog } from "#src/ports/output/read-back-log.ts";

/** Who writes. */
export interface WritingDevice {
  readonly device: string;
  readonly version: string;
}

/**
 * A host that does as the one it is given, and of which each write leaves a line in a log, refused or not.
 *
 * Shape: the line is kept beside the work: a log that is slow or full neither delays nor fails a write.
 */
export function keptWrites(host: LiveHost, by: WritingDevice, log: ReadBackLog, now: () => Date): LiveHost {
  let live: string | null = null;
  return {
    ...host,
    read: async (need) => {
      const found = await host.read(need);
      if (found.ok) live = found.value.creator;
      return found;
    },
    write: async (writes, heard) => {
      const ended = await host.write(writes, heard);
      const { route = null, breakpoints = null, maximumError = null } = ended.ok ? ended.value : {};
      const refused = ended.ok ? null : ended.error.code;
      void log.keep({
        at: now().toISOString(),
        ...by,
        live,
        route,
        breakpoints,
        largestError: maximumError,
        refused,
      });
      return ended;
    },
  };
}
