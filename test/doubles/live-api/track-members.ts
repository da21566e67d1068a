import type { LiveNode } from "#test/doubles/live-api/live-node.ts";

/** What kind of track an object of the song is. */
export type FakeTrackKind = "audio" | "midi" | "group" | "return" | "main";

/** The kind of a track; `null` for an object that is none. */
export function trackKind(song: LiveNode, node: LiveNode): FakeTrackKind | null {
  if (node.type !== "Track") return null;
  if (song.children["master_track"] === node) return "main";
  if ((song.children["return_tracks"] as LiveNode[]).includes(node)) return "return";
  if (node.values["is_foldable"] === 1) return "group";
  return node.values["has_midi_input"] === 1 ? "midi" : "audio";
}

/**
 * Whether Live refuses a member on a track of this kind, as one that its class does not have.
 *
 * Behaviour: Live Object Model, Track ("not in return/master tracks", "not in master track", "only available if `is_foldable`
 * = 1"), docs.cycling74.com, 2026-11.
 */
export function isWithout(song: LiveNode, node: LiveNode, member: string): boolean {
  const kind = trackKind(song, node);
  return kind !== null && (MISSING_ON[member]?.includes(kind) ?? false);
}

const MISSING_ON: Readonly<Record<string, readonly FakeTrackKind[]>> = {
  arm: ["return", "main"],
  fired_slot_index: ["return", "main"],
  playing_slot_index: ["return", "main"],
  mute: ["main"],
  solo: ["main"],
  fold_state: ["audio", "midi", "return", "main"],
};

/** Whether a member came with a later Live than this. Source: release notes of Live 12.3, read 2026-11. */
export function isAhead({ values }: LiveNode, { type }: LiveNode, member: string): boolean {
  const since = SINCE[`${type}.${member}`];
  if (since === undefined) return false;
  const [major = 0, minor = 0] = String(values["_version"]).split(".").map(Number);
  return major < since[0] || (major === since[0] && minor < since[1]);
}

const SINCE: Readonly<Record<string, readonly [major: number, minor: number]>> = { "Track.insert_device": [12, 3] };
