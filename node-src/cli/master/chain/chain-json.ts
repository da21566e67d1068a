import { type ChainTold, NOT_THE_RENDER } from "#src/cli/master/chain/chain-told.ts";
import { liveDeviceName } from "#src/knowledge/live/live-device-names.ts";

/** The JSON of a chain. Places count from 1. */
export function chainJson({ set, mix, platform, goal, before, stages, others, ...told }: ChainTold): object {
  const { integrated, truePeak, loudnessRange } = before;
  return {
    set,
    mix,
    target: { platform, integrated: goal.loudness, truePeak: goal.ceiling },
    before: { integrated, truePeak, loudnessRange },
    already: told.already,
    stages: stages.map(({ devices, ...stage }) => ({
      ...stage,
      devices: devices.map(({ className, place, reused, evidence, byHand, settings, held }) => ({
        device: liveDeviceName(className),
        class: className,
        position: place === null ? null : place + 1,
        reused,
        evidence,
        byHand,
        settings,
        held,
      })),
    })),
    others,
    note: NOT_THE_RENDER,
    sentence: told.sentence,
    output: told.output,
    remarks: told.remarks,
  };
}
