import { basename } from "node:path";
import type { MasterTold } from "#src/chassis/render/master/told/master-told.ts";
import type { MasterStory, ReductionStory, TrackStory } from "#src/chassis/report/master/master-story.ts";
import { measuredStory } from "#src/chassis/report/master/measured-story.ts";
import { writeLoudness } from "#src/chassis/report/page/write-number.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";

/** A master as its report tells it. @param madeBy what made the page, with its version. */
export function tellMaster(told: MasterTold, platform: Platform | null, madeBy: string): MasterStory {
  const { input, goal, reached, sentence, output } = told;
  return {
    madeBy,
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

/** One master among those that a report tells of; `id` leads to it on the page. */
export function trackStory(told: MasterTold, id: string): TrackStory {
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
