import { type Playback, playback } from "#src/decision/delivery/playback.ts";
import { type Simulation, simulatePlayback } from "#src/decision/delivery/simulate-playback.ts";
import { GATING } from "#src/knowledge/gating.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import { platformCeiling } from "#src/knowledge/platforms/platform-ceiling.ts";
import type { Dbtp, Decibels, LoudnessUnits, Lufs, Seconds } from "#src/model/units.ts";

/** What a recording is held against: a destination, or a loudness alone. */
export type DeliveryTarget = Pick<
  Platform,
  "id" | "name" | "loudness" | "tolerance" | "truePeak" | "truePeakIfLoud" | "loudAbove"
> & {
  /** `null` for a loudness alone: its ceiling is not asked for. */
  readonly platform: Platform | null;
};

/** What was measured of it. */
export interface Delivered {
  readonly integrated: Lufs;
  readonly truePeak: Dbtp;
  readonly duration: Seconds;
}

/** `null` is "no verdict": a figure that it takes is not known. */
export type Verdict = "pass" | "fail" | null;

export interface DeliveryVerdict {
  readonly target: DeliveryTarget;
  readonly result: Verdict;
  readonly loudnessResult: Verdict;
  /** Above the target's loudness; below it, negative. */
  readonly loudnessOff: LoudnessUnits | null;
  readonly truePeakResult: Verdict;
  /** The ceiling that counts for this recording. */
  readonly ceiling: Dbtp | null;
  /** Above the ceiling; under it, negative. */
  readonly truePeakOver: Decibels | null;
  readonly playback: Playback | null;
  /** What the platform does on playback, or what is missing to say it; `null` for a loudness alone. */
  readonly simulation: Simulation | null;
}

/**
 * Holds a recording against a target: its loudness within the tolerance, its true peak not above the ceiling.
 *
 * Edge: fails where one known figure fails; passes where all that are asked for are known and pass; else no verdict. Silence of a gating
 * block or longer fails a loudness, a file too short to have one gets no verdict. Louder than `loudAbove` is what reads louder to a tenth.
 * Source: ITU-R BS.1770-5, Annex 1 (gating block); the target's own row.
 */
export function judgeDelivery(target: DeliveryTarget, { integrated, truePeak, duration }: Delivered): DeliveryVerdict {
  const loudnessOff = target.loudness !== null && Number.isFinite(integrated) ? integrated - target.loudness : null;
  const loudnessResult = judgeLoudness(target, loudnessOff, duration);
  const ceiling = platformCeiling(target, integrated);
  const truePeakOver = ceiling === null || !Number.isFinite(truePeak) ? null : truePeak - ceiling;
  const truePeakResult = ceiling === null ? null : truePeak <= ceiling + SAME ? "pass" : "fail";
  return {
    target,
    result: together(target, loudnessResult, truePeakResult),
    loudnessResult,
    loudnessOff,
    truePeakResult,
    ceiling,
    truePeakOver,
    playback: target.platform === null ? null : playback(target.platform, integrated, truePeak),
    simulation: target.platform === null ? null : simulatePlayback(target.platform, { integrated, truePeak }),
  };
}

/** Sums of thousands of samples differ in their last digits; no meter shows them. */
const SAME = 1e-6;

function judgeLoudness({ loudness, tolerance }: DeliveryTarget, off: LoudnessUnits | null, duration: Seconds): Verdict {
  if (loudness === null) return null;
  if (off === null) return duration < GATING.block ? null : "fail";
  return Math.abs(off) <= tolerance + SAME ? "pass" : "fail";
}

function together({ platform }: DeliveryTarget, loudness: Verdict, truePeak: Verdict): Verdict {
  const asked = platform === null ? [loudness] : [loudness, truePeak];
  if (asked.includes("fail")) return "fail";
  return asked.includes(null) ? null : "pass";
}
