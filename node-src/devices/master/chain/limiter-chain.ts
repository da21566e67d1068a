import type { ChainDevice, ChainStage } from "#src/chassis/plan/chain-stage.ts";
import type { LoudnessGoal } from "#src/decision/master/loudness/gain-for.ts";
import { type LoopOutcome, limiterTold } from "#src/decision/master/loudness/last-stages.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { MASTER_STAGES } from "#src/knowledge/master/stages.ts";
import { signed } from "#src/model/figure-words.ts";
import type { Dbtp, Decibels } from "#src/model/units.ts";

/** What the loop of a master came to, as far as a chain goes by it. */
export interface ChainLoudness extends LoopOutcome {
  readonly goal: LoudnessGoal;
  /** Something has to be limited. */
  readonly limits: boolean;
}

/** The gain in Utility, and a Limiter behind it where the master has one. */
export function limiterChain(loudness: ChainLoudness, truePeaks: boolean): ChainStage {
  const { goal, gain, limits } = loudness;
  const { process } = MASTER_STAGES.find((each) => each.stage === "limiter")!;
  const told = { stage: "limiter", process, ...limiterTold(goal, loudness) } as const;
  const devices = [...utilities(gain), ...(limits ? [liveLimiter(goal.ceiling, truePeaks)] : [])];
  if (devices.length === 0) return { ...told, devices, fidelity: null, sentence: "" };
  if (!limits) return { ...told, devices, fidelity: "exact", sentence: "a gain is a gain" };
  const peaks = truePeaks ? "" : SAMPLES_ALONE;
  const sentence = `the gain is exact; how Limiter lets go was never published, so bounce, and move the gain until it reads ${goal.loudness.toFixed(1)} LUFS.${peaks}`;
  return { ...told, devices, fidelity: "near", sentence };
}

/** The stage for a Limiter that knows no true peaks. */
export function withoutTruePeaks(stage: ChainStage): ChainStage {
  const isOf = ({ className }: ChainDevice) => className === "Limiter";
  if (!stage.devices.some(isOf)) return stage;
  const devices = stage.devices.map((device) => {
    if (!isOf(device)) return device;
    const settings = Object.fromEntries(
      Object.entries(device.settings).filter(([path]) => !(path in SINCE_TRUE_PEAKS)),
    );
    return { ...device, settings, byHand: device.byHand.replace(TRUE_PEAK_WORDS, "") };
  });
  return { ...stage, devices, sentence: `${stage.sentence}${SAMPLES_ALONE}` };
}

const SAMPLES_ALONE = " It holds samples, not true peaks, before Live 12.1: check what is bounced.";
const TRUE_PEAK_WORDS = ", True Peak";

/** As many as a gain needs, each with its share. */
function utilities(gain: Decibels): readonly ChainDevice[] {
  if (gain === 0) return [];
  const many = Math.max(1, Math.ceil(gain / HIGHEST));
  return Array.from({ length: many }, () => utility(gain / many));
}

/** Of Utility's gain. Source: `STORED_GAIN`. */
const HIGHEST: Decibels = 35;

function utility(gain: Decibels): ChainDevice {
  return {
    className: "StereoGain",
    settings: { Gain: decibelsToAmplitude(gain), StereoWidth: 1, Balance: 0, BassMono: false },
    byHand: `Utility: gain ${signed(gain)} dB`,
  };
}

function liveLimiter(ceiling: Dbtp, truePeaks: boolean): ChainDevice {
  return {
    className: "Limiter",
    settings: {
      Gain: 0,
      Ceiling: ceiling,
      AutoRelease: true,
      Lookahead: LONGEST_LOOKAHEAD,
      ...(truePeaks && SINCE_TRUE_PEAKS),
    },
    byHand: `Limiter: gain 0 dB, ceiling ${ceiling.toFixed(1)} dB, Auto release, lookahead 6 ms${truePeaks ? TRUE_PEAK_WORDS : ""}`,
  };
}

/** Places in its menus: 1.5, 3, 6 ms; Standard, Soft Clip, True Peak. Source: Ableton, Live 12 manual, "Limiter". */
const LONGEST_LOOKAHEAD = 2;
const TRUE_PEAK = 2;
/** What came with them. */
const SINCE_TRUE_PEAKS = { Mode: TRUE_PEAK, Routing: 0, LinkAmount: 1, Maximize: false } as const;
