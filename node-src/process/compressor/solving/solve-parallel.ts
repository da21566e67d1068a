import { PARALLEL_PATH } from "#src/knowledge/processing/compression-plans.ts";
import type { Decibels, Hertz, Lufs } from "#src/model/units.ts";
import { compressor } from "#src/process/compressor/compressor.ts";
import type { CompressorSettings } from "#src/process/compressor/compressor-settings.ts";
import { thresholdFor } from "#src/process/compressor/solving/threshold-for.ts";
import { loudnessMatch } from "#src/process/loudness/loudness-match.ts";
import type { Block } from "#src/process/processor.ts";

/** A parallel compressor: the sound at 0 dB, what is compressed beside it, and the gain behind both that keeps the loudness. */
export interface ParallelPlan {
  readonly settings: CompressorSettings;
  /** Behind it: as loud as what goes in, so that only the balance of quiet and loud changes. */
  readonly trim: Decibels;
}

/**
 * Parallel compression of a stated share: everything reduced hard, added at `besideDry` under the sound, which stays as it is and on time.
 *
 * Shape: `sound` is the loudest section, or all; it is left as it is.
 * @throws RangeError for a level outside its range.
 */
export function solveParallel(
  besideDry: Decibels,
  sound: Block,
  sampleRate: Hertz,
  loudnessOf: (sound: Block) => Lufs,
): ParallelPlan {
  const { settings, goal } = PARALLEL_PATH;
  const { threshold } = thresholdFor(goal, settings, sound, sampleRate);
  const solved = { ...settings, threshold, besideDry };
  const channels = sound.length as 1 | 2;
  return { settings: solved, trim: loudnessMatch(compressor({ sampleRate, channels }, solved), sound, loudnessOf) };
}
