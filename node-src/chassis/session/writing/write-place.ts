import type { Clip, ClipPlace } from "#src/model/live-set.ts";
import type { EnvelopeWrite } from "#src/ports/live-host.ts";

/** Where the envelope of some clips is written: the lane of their track, or the first of them, which it is decided for. */
export function writePlace(place: ClipPlace, [clip]: readonly Clip[]): EnvelopeWrite["place"] {
  if (place === "arrangement") return { kind: "arrangement" };
  if (clip === undefined) return { kind: "session", slot: 0 };
  const mark = { name: clip.name, file: clip.kind === "audio" ? clip.sample.name : "" };
  return { kind: "session", slot: clip.slot ?? 0, clip: mark };
}
