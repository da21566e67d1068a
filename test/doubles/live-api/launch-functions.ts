import { existsSync } from "node:fs";
import { isAbsolute, parse } from "node:path";
import type { LiveFunction } from "#test/doubles/live-api/live-functions.ts";
import { type LiveNode, PLAIN_CLIP } from "#test/doubles/live-api/live-node.ts";
import { trackKind } from "#test/doubles/live-api/track-members.ts";

/**
 * Clips that are made of files, and clips that are launched.
 *
 * Behaviour: Live Object Model, ClipSlot, docs.cycling74.com, 2026-11: `create_audio_clip` takes an absolute path of an audio file, and throws
 * where the slot is not of an audio track, the track is frozen or the file is none; where a clip stands nothing is made. A clip is called by its file
 * and comes out warped, as Live's preference for long samples has it. `fire` launches at the launch quantisation: `fired_slot_index` says so at
 * once, `playing_slot_index` when it plays, which is the hand of a test.
 */
export const LAUNCH_FUNCTIONS: Readonly<Record<string, LiveFunction>> = {
  "ClipSlot.create_audio_clip": (live, slot, [path]) => {
    const why = whyNoClip(live.song, slot, String(path));
    if (why !== null) {
      live.console.push(why);
      return VOID;
    }
    live.counts.undo += 1;
    const file = String(path);
    const clip = live.addClip(slot, { ...PLAIN_CLIP, name: parse(file).name, file_path: file, warping: 1, looping: 0 });
    return ["id", clip.id];
  },
  "ClipSlot.fire": (live, slot) => fired(live, slot),
  "Clip.fire": (live, clip) => fired(live, clip.parent!),
};

const VOID = ["id", 0] as const;

function whyNoClip(song: LiveNode, slot: LiveNode, file: string): string | null {
  const track = slot.parent!;
  if (trackKind(song, track) !== "audio") return "Invalid syntax: 'the clip slot is not on an audio track'";
  if (track.values["is_frozen"] === 1) return "Invalid syntax: 'the track is frozen'";
  if (slot.values["has_clip"] === 1) return "Invalid syntax: 'the clip slot has a clip'";
  const usable = isAbsolute(file) && existsSync(file) && SOUNDS.has(parse(file).ext.toLowerCase());
  return usable ? null : "Invalid arguments: 'not a valid audio file'";
}

const SOUNDS: ReadonlySet<string> = new Set([".wav", ".aif", ".aiff", ".flac", ".mp3", ".ogg"]);

function fired(live: Parameters<LiveFunction>[0], slot: LiveNode): typeof VOID {
  const track = slot.parent!;
  live.write(track, "fired_slot_index", (track.children["clip_slots"] as LiveNode[]).indexOf(slot));
  return VOID;
}
