import { REDUCTION_TOLERANCE } from "#src/knowledge/processing/compression-plans.ts";
import { COMPRESSOR_RANGES } from "#src/knowledge/processing/compressor-ranges.ts";
import type { Dbfs, Decibels, Fraction, Hertz } from "#src/model/units.ts";
import { checkChannels } from "#src/process/check-format.ts";
import { compressor, keyedCompressor } from "#src/process/compressor/compressor.ts";
import type { CompressorSettings } from "#src/process/compressor/compressor-settings.ts";
import type { ReductionReading } from "#src/process/compressor/reduction-reading.ts";
import type { Block } from "#src/process/processor.ts";

/** How much is to be reduced: at most `reduction` in `share` of the time, and no less. */
export interface ReductionGoal {
  readonly reduction: Decibels;
  /** 0.95 is the 95th percentile. */
  readonly share: Fraction;
}

/** A threshold, and what it comes to on the sound that it was solved on. */
export interface SolvedThreshold {
  readonly threshold: Dbfs;
  readonly reduction: Decibels;
  /** Whether that is what was asked for, within half a decibel; not of silence, nor where the ratio takes too little. */
  readonly reached: boolean;
}

/** Source: the bar that a stated reduction is held to. */
const REACHED_WITHIN: Decibels = 0.5;
/** Each halves what is left of 124 dB. */
const MOST_PASSES = 14;

/**
 * The threshold at which a compressor reduces what is asked for, by running the compressor itself.
 *
 * Shape: `sound` is the loudest section (`loudestSection`); it is left as it is. About ten passes over it.
 * @param key What steers, where that is other sound.
 * @throws RangeError for settings outside their ranges, and for a goal that is none.
 */
export function thresholdFor(
  { reduction, share }: ReductionGoal,
  settings: Omit<CompressorSettings, "threshold">,
  sound: Block,
  sampleRate: Hertz,
  key: Block = sound,
): SolvedThreshold {
  if (!(reduction >= 0 && Number.isFinite(reduction) && share > 0 && share <= 1))
    throw new RangeError(`thresholdFor: ${reduction} dB in ${share} of the time is no goal`);
  let [low, high] = COMPRESSOR_RANGES.threshold as readonly [number, number];
  let [threshold, found] = [high, 0];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    threshold = (low + high) / 2;
    found = reductionOf({ ...settings, threshold }, sound, key, sampleRate).at(share);
    if (Math.abs(found - reduction) <= REDUCTION_TOLERANCE) break;
    if (found > reduction) low = threshold;
    else high = threshold;
  }
  return { threshold, reduction: found, reached: Math.abs(found - reduction) <= REACHED_WITHIN };
}

/** What a compressor reduces over a stretch of sound, which is left as it is. */
function reductionOf(settings: CompressorSettings, sound: Block, key: Block, sampleRate: Hertz): ReductionReading {
  const channels = channelsOf(sound);
  if (key === sound) {
    const one = compressor({ sampleRate, channels }, settings);
    one.process(sound.map((channel) => channel.slice()));
    return one.reduction;
  }
  const one = keyedCompressor({ sampleRate, channels, keyChannels: channelsOf(key) }, settings);
  one.process(
    sound.map((channel) => channel.slice()),
    key,
  );
  return one.reduction;
}

function channelsOf(block: Block): 1 | 2 {
  const { length } = block;
  checkChannels(length, "thresholdFor");
  return length;
}
