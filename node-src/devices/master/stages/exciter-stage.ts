import type { MadeStage, MakingAt } from "#src/devices/master/stages/made-stage.ts";
import { decibelsToPower, loudnessToPower, powerToDecibels, powerToLoudness } from "#src/dsp/decibels.ts";
import { gatedPower } from "#src/dsp/series/gated-power.ts";
import { GATING } from "#src/knowledge/gating.ts";
import { EXCITATION } from "#src/knowledge/master/moves.ts";
import type { Decibels, Lufs } from "#src/model/units.ts";
import { chain } from "#src/process/chain.ts";
import { equaliser } from "#src/process/equaliser/equaliser.ts";
import { gain } from "#src/process/gain.ts";
import { gatingBlocks } from "#src/process/loudness/gating-blocks.ts";
import { loudnessMatch } from "#src/process/loudness/loudness-match.ts";
import { stepPowers } from "#src/process/loudness/step-powers.ts";
import { through } from "#src/process/loudness/through.ts";
import type { Block } from "#src/process/processor.ts";
import { exciter } from "#src/process/saturation/exciter.ts";

/** Harmonics of the highs, as many as raise them by so much, as loud behind as in front, with the distortion said that they are. */
export function exciterStage(rise: Decibels, { format, section }: MakingAt): MadeStage {
  const { from, drive, judged } = EXCITATION;
  const added = less(through(exciter(format, { from, drive, mix: 1 }), section), section);
  const highs = (block: Block) =>
    powerOf(through(equaliser(format, [{ shape: "low-cut", frequency: judged, slope: 24 }]), block));
  const wanted = Math.sqrt(((decibelsToPower(rise) - 1) * highs(section)) / highs(added));
  if (!(wanted > 0) || !Number.isFinite(wanted))
    return { make: null, settings: null, did: "nothing: there are no highs to make harmonics of" };
  const settings = { from, drive, mix: Math.min(1, wanted) };
  const level = loudnessMatch(exciter(format, settings), section, (block) => loudnessOf(block, format.sampleRate));
  const distortion = powerToDecibels(powerOf(added) / powerOf(section)) + 20 * Math.log10(settings.mix);
  return {
    make: (at) => chain(at, [exciter(at, settings), gain(at, level)]),
    settings: { kind: "excite", ...settings },
    did: `harmonics of what lies above ${from / 1000} kHz, ${distortion.toFixed(0)} dB of the sound (THD ${(100 * 10 ** (distortion / 20)).toFixed(2)} %), as loud as before`,
  };
}

function less(block: Block, other: Block): Block {
  return block.map((samples, c) => samples.map((x, i) => x - other[c]![i]!));
}

function powerOf(block: Block): number {
  return block.reduce((sum, samples) => sum + samples.reduce((total, x) => total + x * x, 0), 0);
}

function loudnessOf(block: Block, sampleRate: number): Lufs {
  const blocks = gatingBlocks(stepPowers(block, sampleRate));
  return powerToLoudness(gatedPower(blocks, loudnessToPower(GATING.absolute), GATING.relative).mean);
}
