import { type DeviceName, knownDevice } from "#src/model/device/device-names.ts";
import type { Track } from "#src/model/live-set.ts";
import { CLIP_LESS_WORDS, clipLess } from "#src/model/song/clip-less.ts";

/** That a device draws over the whole song, in a sentence; none on a track that holds clips. */
export function wholeSongWords(device: DeviceName, { kind }: Pick<Track, "kind">): readonly string[] {
  const without = clipLess(kind);
  if (without === null) return [];
  return [`There is no clip on ${CLIP_LESS_WORDS[without]}: ${knownDevice(device).title} draws over the whole song.`];
}
