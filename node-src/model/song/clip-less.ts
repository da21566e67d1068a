import type { TrackKind } from "#src/model/live-set.ts";

/** A kind of track that holds no clips: what is drawn there is drawn over the whole song. */
export type ClipLess = Exclude<TrackKind, "audio" | "midi">;

/** The kind, where it holds no clips; `null` for a track that does, or could. */
export function clipLess(kind: TrackKind): ClipLess | null {
  return kind === "audio" || kind === "midi" ? null : kind;
}

/** Such a track in a sentence, without its name. */
export const CLIP_LESS_WORDS: Readonly<Record<ClipLess, string>> = {
  group: "a group",
  return: "a return",
  main: "Main",
};
