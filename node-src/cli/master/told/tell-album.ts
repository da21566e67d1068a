import { basename } from "node:path";
import type { MasterStory } from "#src/chassis/report/master/master-story.ts";
import { trackStory } from "#src/chassis/report/master/tell-master.ts";
import { writeLoudness } from "#src/chassis/report/page/write-number.ts";
import type { AlbumTold } from "#src/cli/master/album/make-album.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";

/** An album as its report tells it: called after its folder. */
export function tellAlbum(told: AlbumTold, platform: Platform | null, madeBy: string): MasterStory {
  const { goal, reached, sentence, tracks, output } = told;
  return {
    madeBy,
    title: basename(output ?? ""),
    purpose: platform?.called ?? writeLoudness(goal.loudness),
    goal,
    reached,
    sentence,
    isAlbum: true,
    tracks: tracks.map((track, i) => trackStory(track, `track-${i + 1}`)),
    output: output ?? "",
  };
}
