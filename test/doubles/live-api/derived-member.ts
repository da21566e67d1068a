import type { LiveNode } from "#test/doubles/live-api/live-node.ts";
import { isLomClass } from "#test/doubles/live-api/member-table.ts";

/**
 * A member that Live works out of others; `undefined` for one that it holds. A device is active where it and every rack around
 * it is on; the song's last event is the end of its last clip; a track is muted by a solo where another has it and neither it, a group around it nor what it holds has.
 *
 * Behaviour: Live Object Model, Device and Track, docs.cycling74.com, 2026-11.
 */
export function derivedMember(song: LiveNode, node: LiveNode, member: string): number | undefined {
  if (member === "is_active" && isLomClass(node.type, "Device")) return Number(isActive(node));
  if (member === "last_event_time" && node === song) return lastEvent(song);
  if (member === "muted_via_solo" && node.type === "Track") return Number(mutedBySolo(song, node));
  return undefined;
}

/** Where the last clip of the arrangement ends. */
function lastEvent(song: LiveNode): number {
  const clips = (song.children["tracks"] as LiveNode[]).flatMap(
    ({ children }) => children["arrangement_clips"] as LiveNode[],
  );
  return clips.reduce((most, { values }) => Math.max(most, Number(values["end_time"])), 0);
}

function isActive(device: LiveNode): boolean {
  const [on] = device.children["parameters"] as LiveNode[];
  const around = device.parent?.type === "Chain" ? device.parent.parent : null;
  return on?.values["value"] === 1 && (around === null || isActive(around));
}

function mutedBySolo(song: LiveNode, track: LiveNode): boolean {
  const soloed = (song.children["tracks"] as LiveNode[]).filter(({ values }) => values["solo"] === 1);
  return soloed.length > 0 && !soloed.some((each) => holds(each, track) || holds(track, each));
}

/** Whether a track is another or a group that holds it. */
function holds(group: LiveNode, track: LiveNode): boolean {
  const next = track.children["group_track"];
  return group === track || (next !== null && next !== undefined && !Array.isArray(next) && holds(group, next));
}
