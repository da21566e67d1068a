import { SERIAL_STAGES } from "#src/knowledge/processing/compression-plans.ts";
import type { Hertz } from "#src/model/units.ts";
import { compressor } from "#src/process/compressor/compressor.ts";
import type { CompressorSettings } from "#src/process/compressor/compressor-settings.ts";
import { type SolvedThreshold, thresholdFor } from "#src/process/compressor/solving/threshold-for.ts";
import type { Block } from "#src/process/processor.ts";

/** One compressor of a series, with the threshold that gives it its share of the work. */
export interface SerialStage extends Omit<SolvedThreshold, "threshold"> {
  readonly stage: (typeof SERIAL_STAGES)[number]["stage"];
  readonly settings: CompressorSettings;
}

/**
 * Three compressors in series, each solved on what the one in front of it leaves: levelling, character, peaks.
 *
 * Shape: `sound` is the loudest section; it is left as it is. In use: `chain(format, stages.map(({ settings }) => compressor(format, settings)))`.
 * @throws RangeError for other than one or two channels.
 */
export function solveSerial(sound: Block, sampleRate: Hertz): readonly SerialStage[] {
  const channels = sound.length as 1 | 2;
  const passing = sound.map((channel) => channel.slice());
  return SERIAL_STAGES.map(({ stage, settings, goal }) => {
    const { threshold, ...found } = thresholdFor(goal, settings, passing, sampleRate);
    const solved = { ...settings, threshold };
    compressor({ sampleRate, channels }, solved).process(passing);
    return { stage, settings: solved, ...found };
  });
}
