import { contentMark, type StoredCurve } from "#src/model/device/stored-curve.ts";
import type { Clip, ClipPlace } from "#src/model/live-set.ts";

/** What a stored curve is played in: the song, or a session clip and its loop. */
export function storedPlace(place: ClipPlace, [clip]: readonly Clip[]): Pick<StoredCurve, "slot" | "mark" | "loop"> {
  if (place !== "session" || clip === undefined) return { slot: null, mark: null, loop: null };
  const { on, start, end } = clip.loop;
  return {
    slot: clip.slot,
    mark: contentMark(clip.kind === "audio" ? clip.sample.name : clip.name),
    loop: on ? { start, end } : null,
  };
}
