import type { MasterTold } from "#src/chassis/render/master/told/master-told.ts";
import type { AlbumTold } from "#src/cli/master/album/make-album.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";

/** The JSON of one master. Levels that do not exist become `null`. */
export function masterJson({ goal, platform, before, after, ...told }: MasterTold, report: string | null): object {
  const {
    input,
    reached,
    gain,
    passes,
    sentence,
    stages,
    platforms,
    output,
    stageOutputs,
    compared,
    versions,
    remarks,
  } = told;
  return {
    input,
    target: { platform, integrated: goal.loudness, truePeak: goal.ceiling },
    before: featuresJson(before),
    after: featuresJson(after),
    reached,
    gain,
    passes,
    sentence,
    album: null,
    stages,
    platforms,
    output,
    stageOutputs,
    ab: compared,
    versions: versions.map(({ after: own, ...version }) => ({ ...version, after: featuresJson(own) })),
    report,
    remarks,
  };
}

/** The JSON of an album: that of one master, with a track in each place of `album`. */
export function albumJson(
  { goal, platform, reached, sentence, tracks, output }: AlbumTold,
  report: string | null,
): object {
  return {
    input: null,
    target: { platform, integrated: goal.loudness, truePeak: goal.ceiling },
    before: null,
    after: null,
    reached,
    gain: null,
    passes: null,
    sentence,
    album: tracks.map(({ before, after, goal: own, ...told }) => ({
      input: told.input,
      output: told.output,
      target: own.loudness,
      before: featuresJson(before),
      after: featuresJson(after),
      gain: told.gain,
      passes: told.passes,
      reached: told.reached,
      sentence: told.sentence,
      stages: told.stages,
      platforms: told.platforms,
      ab: told.compared,
      remarks: told.remarks,
    })),
    stages: [],
    platforms: [],
    output,
    stageOutputs: [],
    ab: null,
    versions: [],
    report,
    remarks: [],
  };
}

function featuresJson(features: MixFeatures): object {
  const { hops: _, resonances: __, loudestFrom: ___, float: ____, heldPeaks: _____, ...rest } = features;
  return rest;
}
