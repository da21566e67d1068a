import type { ChainStage, Translated } from "#src/chassis/plan/chain-stage.ts";
import type { MasterPlan, PlannedStage } from "#src/chassis/plan/planned-master.ts";
import type { StageSettings } from "#src/chassis/plan/stage-settings.ts";
import { compressorChain } from "#src/devices/master/chain/compressor-chain.ts";
import { eqChain } from "#src/devices/master/chain/eq-chain.ts";
import { type ChainLoudness, limiterChain } from "#src/devices/master/chain/limiter-chain.ts";
import { matchChain } from "#src/devices/master/chain/match-chain.ts";
import { multibandChain } from "#src/devices/master/chain/multiband-chain.ts";
import { saturatorChain } from "#src/devices/master/chain/saturator-chain.ts";
import { stereoChain } from "#src/devices/master/chain/stereo-chain.ts";
import type { Translating } from "#src/devices/master/chain/translating.ts";
import { through } from "#src/process/loudness/through.ts";

/**
 * A master's plan as devices of Live's own, stage by stage in the order of the sound.
 *
 * Shape: `section` is the loudest one of the mix; each stage is solved on what the master's stages before it leave of it.
 */
export function translateChain(
  { stages }: Pick<MasterPlan, "stages">,
  loudness: ChainLoudness,
  { format, section, truePeaks }: Translating,
): readonly ChainStage[] {
  let passing = section;
  const translated = stages.map((stage): ChainStage => {
    const { stage: name, process, found, did, make } = stage;
    const done = translate(stage, { format, section: passing, truePeaks });
    if (make !== null) passing = through(make(format), passing);
    return { stage: name, process, found, did, ...done };
  });
  return [...translated, limiterChain(loudness, truePeaks)];
}

function translate({ settings }: PlannedStage, at: Translating): Translated {
  return settings === null ? { fidelity: null, sentence: "", devices: [] } : inDevices(settings, at);
}

function inDevices(settings: StageSettings, at: Translating): Translated {
  const { sampleRate } = at.format;
  switch (settings.kind) {
    case "eq":
      return eqChain(settings.bands, sampleRate);
    case "multiband":
      return multibandChain(settings.settings);
    case "stereo":
      return stereoChain(settings.settings, sampleRate);
    case "excite":
      return saturatorChain(settings);
    case "glue":
      return compressorChain(settings.settings, settings.reduction, at);
    case "match":
      return matchChain(settings.curve, sampleRate);
  }
}
