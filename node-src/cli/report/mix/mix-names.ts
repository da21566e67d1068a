import type { MixStory } from "#src/cli/report/mix/mix-story.ts";

/** What the user calls a track. */
export function trackName({ diagnosis: { mix } }: MixStory, id: number): string {
  return mix.tracks.find((track) => track.id === id)?.name ?? "";
}

/** Tracks in a row. */
export function trackNames(story: MixStory, ids: readonly number[]): string {
  return ids.map((id) => trackName(story, id)).join(", ");
}
