import type { KeepWork } from "#src/chassis/session/writing/own-read-backs.ts";
import type { LiveHost } from "#src/ports/live-host.ts";

/** A host that does as the one it is given, and of which each write leaves a line, refused or not. */
export function keptWrites(host: LiveHost, keep: KeepWork): LiveHost {
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
      keep({ what: "envelope", live, route, breakpoints, largestError: maximumError, refused });
      return ended;
    },
  };
}
