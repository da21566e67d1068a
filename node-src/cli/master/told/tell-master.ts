import { basename } from "node:path";
import type { MasterTold } from "#src/chassis/render/master/told/master-told.ts";
import { VERSION } from "#src/cli/frame/version.ts";
import type { AlbumTold } from "#src/cli/master/album/make-album.ts";
import { measuredStory } from "#src/cli/master/told/measured-story.ts";
import type { MasterStory, ReductionStory, TrackStory } from "#src/cli/report/master/master-story.ts";
import { writeLoudness } from "#src/cli/report/page/write-number.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";

/** A master as its report tells it. */
export function tellMaster(told: MasterTold, platform: Platform | null): MasterStory {
  const { input, goal, reached, sentence, output } = told;
  return {
    madeBy: MADE_BY,
    title: basename(input),
    purpose: platform?.called ?? writeLoudness(goal.loudness),
    goal,
    reached,
    sentence,
    isAlbum: false,
    tracks: [trackStory(told, "master")],
    output: output ?? "",
  };
}

/** An album as its report tells it: called after its folder. */
export function tellAlbum(told: AlbumTold, platform: Platform | null): MasterStory {
  const { goal, reached, sentence, tracks, output } = told;
  return {
    madeBy: MADE_BY,
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

const MADE_BY = `Steadyhand ${VERSION}`;

function trackStory(told: MasterTold, id: string): TrackStory {
  const { before, after, reference, compared, versions, stageOutputs } = told;
  return {
    id,
    name: basename(told.input),
    output: told.output ?? "",
    goal: told.goal,
    reached: told.reached,
    sentence: told.sentence,
    gain: told.gain,
    passes: told.passes,
    before: measuredStory(before),
    after: measuredStory(after),
    stages: told.stages,
    reductions: told.reductions.map(
      ({ stage, series }): ReductionStory => ({
        name: stage,
        most: Array.from(series.reductions).reduce((most, each) => Math.max(most, each), 0),
        series,
      }),
    ),
    tone: {
      before: before.thirdOctaves,
      after: after.thirdOctaves,
      range: told.range,
      reference:
        reference === null ? null : { name: basename(reference.path), levels: reference.features.thirdOctaves },
    },
    services: told.platforms,
    remarks: told.remarks,
    besides: [
      ...(compared === null ? [] : [compared.mix, compared.master]),
      ...versions.map(({ output }) => output),
      ...stageOutputs,
    ],
  };
}
