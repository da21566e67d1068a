import type { ClipPlace } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { ClipLess } from "#src/model/song/clip-less.ts";

/** Where a device stands in a set, and the clip of its track that is selected; places count from 0. */
export interface Standing {
  /** Among the set's tracks, then its returns, then Main. */
  readonly track: number;
  /** What the track is where it can hold no clip; `null` for one that can. */
  readonly clipLess?: ClipLess | null;
  readonly clip: { readonly place: ClipPlace; readonly index: number } | null;
}

/** Which clips are meant. */
export type ClipScope = (typeof CLIP_SCOPES)[number];

/** In the order of the menu "Clips". */
export const CLIP_SCOPES = ["selected", "arrangement", "session"] as const;

/** A track and its clips, as `choose` takes them. */
export interface NamedClips {
  readonly track: string;
  readonly clip: string | null;
  readonly place: ClipPlace;
}

/** The clips that the scope means for a device that stands there; on a track that holds none, the whole song, whatever the scope. */
export function clipsAt({ track, clipLess, clip }: Standing, scope: ClipScope): Result<NamedClips, Refusal> {
  const own = { track: `#${track + 1}` };
  if (clipLess) return ok({ ...own, clip: null, place: "arrangement" });
  if (scope !== "selected") return ok({ ...own, clip: null, place: scope });
  if (clip === null) return refused(NO_CLIP);
  return ok({ ...own, clip: `#${clip.index + 1}`, place: clip.place });
}

const NO_CLIP = refusal(
  "clip-unknown",
  "No clip of this track is selected: click one, or set Clips to Arrangement or Session.",
);
