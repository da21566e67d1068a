import { type DeviceKey, deviceKey } from "#src/chassis/listening/mix/keys/device-key.ts";
import { leadsInto } from "#src/chassis/listening/mix/tracks/destination.ts";
import type { Device, LiveSet, Track } from "#src/model/live-set.ts";

/** Tracks, by their ids, that something hangs on. */
export interface KeyReach {
  /** Those whose own sound is in it. */
  readonly plays: ReadonlySet<number>;
  /** Those whose devices it passes. */
  readonly chains: ReadonlySet<number>;
}

/**
 * All that a key hangs on: the track behind its tap, what leads into that, and the keys of all devices that it passes.
 *
 * Edge: a routing that comes back to itself is followed once.
 */
export function keyReach(set: LiveSet, key: DeviceKey): KeyReach {
  const plays = new Set<number>();
  const chains = new Set<number>();
  const follow = ({ track: id, tap }: DeviceKey): void => {
    const track = set.tracks.find((each) => each.id === id);
    if (track === undefined) return;
    if (tap === "pre-fx") input(track);
    else passed(track);
  };
  const input = (track: Track): void => {
    if (plays.has(track.id)) return;
    plays.add(track.id);
    for (const each of set.tracks) if (leadsInto(set, each, track)) passed(each);
  };
  const passed = (track: Track): void => {
    if (chains.has(track.id)) return;
    chains.add(track.id);
    input(track);
    for (const each of keysOf(track)) follow(each);
  };
  follow(key);
  return { plays, chains };
}

/** The keys of all devices of a track that are tracks of the set. */
export function keysOf(track: Track): readonly DeviceKey[] {
  return track.devices.flatMap(withNested).flatMap((device) => {
    const key = deviceKey(track, device);
    return key === null || "because" in key ? [] : [key];
  });
}

function withNested(device: Device): readonly Device[] {
  return [device, ...device.nested];
}
