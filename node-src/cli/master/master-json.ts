import type { MasterTold } from "#src/cli/master/master-told.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";

/** The JSON of one master. Levels that do not exist become `null`. */
export function masterJson({ goal, platform, before, after, ...told }: MasterTold): object {
  const { input, reached, gain, passes, sentence, stages, platforms, output, stageOutputs, remarks } = told;
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
    report: null,
    remarks,
  };
}

function featuresJson(features: MixFeatures): object {
  const { hops: _, resonances: __, loudestFrom: ___, float: ____, heldShare: _____, ...rest } = features;
  return rest;
}
