import { createHash } from "node:crypto";
import type { LiveSet, Track } from "#src/model/live-set.ts";

/**
 * What a track holds, as a short text that differs where anything differs that it is heard by: mixer, devices, automation, clips and their files' names.
 *
 * Where the files lie does not count: a project that was moved is the same.
 */
export function trackContent({
  group,
  active,
  soloed,
  frozen,
  output,
  mixer,
  clips,
  devices,
  envelopes,
}: Track): string {
  const placed = clips.map((clip) =>
    clip.kind === "audio" ? { ...clip, sample: { ...clip.sample, path: null, absence: null } } : clip,
  );
  const heard = { group, active, soloed, frozen, output, mixer, clips: placed, devices, envelopes };
  return createHash("sha256").update(JSON.stringify(heard)).digest("hex").slice(0, DIGITS);
}

/** What each track of a set holds. */
export function setContents({ tracks }: Pick<LiveSet, "tracks">): ReadonlyMap<number, string> {
  return new Map(tracks.map((track) => [track.id, trackContent(track)]));
}

/** 64 bits: two of a thousand tracks are alike by chance once in 10^13. */
const DIGITS = 16;
