import { REACHED_WITHIN, REDUCTION_TOLERANCE } from "#src/knowledge/processing/compression-plans.ts";
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

/** What a compressor reduces over a stretch of sound, which is left as it is: passed on a piece at a time, so that no copy of all of it is made. */
function reductionOf(settings: CompressorSettings, sound: Block, key: Block, sampleRate: Hertz): ReductionReading {
  const format = { sampleRate, channels: channelsOf(sound) };
  const one = key === sound ? compressor(format, settings) : null;
  const keyed = one === null ? keyedCompressor({ ...format, keyChannels: channelsOf(key) }, settings) : null;
  const length = sound[0]!.length;
  const room = sound.map(() => new Float64Array(PIECE));
  for (let from = 0; from < length; from += PIECE) {
    const piece = room.map((samples, channel) => {
      const part = sound[channel]!.subarray(from, from + PIECE);
      samples.set(part);
      return samples.subarray(0, part.length);
    });
    one?.process(piece);
    keyed?.process(
      piece,
      key.map((samples) => samples.subarray(from, from + PIECE)),
    );
  }
  return (one ?? keyed)!.reduction;
}

const PIECE = 8192;

function channelsOf(block: Block): 1 | 2 {
  const { length } = block;
  checkChannels(length, "thresholdFor");
  return length;
}
