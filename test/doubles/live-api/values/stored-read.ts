import { lomLive } from "#src/adapters/lom/lom-live.ts";
import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { storedChain } from "#src/adapters/lom/stored/stored-chain.ts";
import type { Track } from "#src/model/live-set.ts";
import { ok } from "#src/model/result.ts";
import type { LiveHost } from "#src/ports/live-host.ts";

/** A running Live whose devices are read as a set file has them; the rest as curves are drawn on it. */
export function storedRead(wire: LomWire, track: number): LiveHost {
  const host = lomLive({ wire, track, detail: { tracks: "all", parameters: "all" } });
  return {
    ...host,
    read: async (need) => {
      const read = await host.read(need);
      if (!read.ok) return read;
      const tracks: Track[] = [];
      for (const each of read.value.tracks) {
        const stored = await storedChain(wire, each.id);
        if (!stored.ok) return stored;
        tracks.push({ ...each, devices: stored.value.devices });
      }
      return ok({ ...read.value, tracks });
    },
  };
}
