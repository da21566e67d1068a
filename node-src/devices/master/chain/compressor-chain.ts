import type { Translated } from "#src/chassis/plan/chain-stage.ts";
import type { Translating } from "#src/devices/master/chain/translating.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { REDUCTIONS } from "#src/knowledge/master/moves.ts";
import type { Decibels } from "#src/model/units.ts";
import type { CompressorSettings } from "#src/process/compressor/compressor-settings.ts";
import { thresholdFor } from "#src/process/compressor/solving/threshold-for.ts";

/**
 * Glue in Compressor, as Glue Compressor begins at 2:1: without Makeup, which has no published law, and with a steady release, as its automatic one has none
 * either. The threshold is solved anew for that release.
 */
export function compressorChain(
  { ratio, knee = 0, attack, release }: CompressorSettings,
  reduction: Decibels,
  { format, section }: Translating,
): Translated {
  const goal = { reduction, share: REDUCTIONS.share };
  const solved = thresholdFor(goal, { ratio, knee, attack, release }, section, format.sampleRate);
  const threshold = Math.min(HIGHEST, Math.max(LOWEST, solved.threshold));
  const times = `attack ${attack * MILLISECONDS} ms, release ${release * MILLISECONDS} ms`;
  return {
    devices: [
      {
        className: "Compressor2",
        settings: {
          Threshold: decibelsToAmplitude(threshold),
          Ratio: ratio,
          Attack: attack * MILLISECONDS,
          Release: release * MILLISECONDS,
          Knee: knee / 2,
          AutoReleaseControlOnOff: false,
          Gain: 0,
          GainCompensation: false,
          DryWet: 1,
          Model: 0,
          LogEnvelope: true,
          LookAhead: 0,
        },
        byHand: `Compressor: threshold ${threshold.toFixed(1)} dB, ratio ${ratio}, ${times}, knee ${knee / 2} dB, Peak, Makeup off, Auto off`,
      },
    ],
    fidelity: "near",
    sentence: `${solved.reduction.toFixed(1)} dB at the loudest section by our model of Compressor, ${reduction.toFixed(1)} dB in the master, with a steady release where the master's gives way to peaks`,
  };
}

const MILLISECONDS = 1000;
/** Of Compressor's threshold. Source: `DEVICE_BODIES`. */
const [LOWEST, HIGHEST] = [-70, 6] as const;
