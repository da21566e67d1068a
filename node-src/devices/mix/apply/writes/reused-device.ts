import { type MovePlace, trackOf } from "#src/devices/mix/apply/writes/move-place.ts";
import { isAtRest } from "#src/knowledge/live/device-trees/at-rest.ts";
import { passesLevels } from "#src/knowledge/live/device-trees/level-blind.ts";
import type { Device, Track } from "#src/model/live-set.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";

/**
 * A device of a class at the end of a track's chain that a move may take: one that moves have put in, or one that rests.
 *
 * Edge: what follows it must treat every level alike, as a compressor behind it would hear the move. The last such device is taken; `null` without one.
 */
export function reusedDevice(move: MixMove, place: MovePlace, className: string): Device | null {
  const track = trackOf(place, move);
  for (const device of track.devices.toReversed()) {
    if (device.className === className && mayBeTaken(device, track, place)) return device;
    if (device.on && !passesLevels(device.className)) return null;
  }
  return null;
}

/** Whether a device of a track was put in by moves, or rests. */
export function mayBeTaken(device: Device, track: Track, { set, ours }: MovePlace): boolean {
  const holder = holderOf(device);
  return (holder !== null && ours.has(holder)) || (isAtRest(device, set.liveVersion) && !isMoved(device, track));
}

/** What a device is known by while others are put in beside it: the target of its first parameter; `null` where it has none. */
export function holderOf({ parameters }: Pick<Device, "parameters">): number | null {
  return parameters[0]?.target ?? null;
}

/** Targets that automation or modulation of a track moves. */
export function drawnTargets({ envelopes, clips }: Track): ReadonlySet<number> {
  return new Set([...envelopes, ...clips.flatMap((clip) => clip.envelopes)].map(({ target }) => target));
}

function isMoved({ parameters }: Device, track: Track): boolean {
  const drawn = drawnTargets(track);
  return parameters.some(({ target }) => target !== null && drawn.has(target));
}
