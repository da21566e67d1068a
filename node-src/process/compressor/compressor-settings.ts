import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { lowCut } from "#src/dsp/equalisation/analogue-section.ts";
import { matchedSection } from "#src/dsp/equalisation/matched-section.ts";
import type { CompressionPlan } from "#src/dsp/kernels/processing/compressor/compression.ts";
import { COMPRESSOR_RANGES } from "#src/knowledge/processing/compressor-ranges.ts";
import type { Dbfs, Decibels, Fraction, Hertz, Seconds } from "#src/model/units.ts";

/** What a compressor is set to. */
export interface CompressorSettings {
  /** Against peaks: a sine of amplitude 1 has 0 dBFS. */
  readonly threshold: Dbfs;
  /** 1 leaves sound as it is; `Infinity` limits. */
  readonly ratio: number;
  /** Width of the bend around the threshold; a hard corner if not told. */
  readonly knee?: Decibels;
  /** Until 63 % of a reduction is there. */
  readonly attack: Seconds;
  /** Until 63 % of a reduction is gone; with `automatic`, that of steady sound. */
  readonly release: Seconds;
  /** Shortens the release as the crest factor rises. */
  readonly automatic?: boolean;
  /** How long the highest level counts on before the release begins. */
  readonly hold?: Seconds;
  /** How far sound is held back, so that a reduction begins before its peak: the latency. */
  readonly lookahead?: Seconds;
  /** 1, if not told: both channels by the louder one, so that the image stands. 0: each for itself. */
  readonly link?: Fraction;
  /** Gain of what is compressed. */
  readonly makeup?: Decibels;
  /** Share of what is compressed; the rest is the sound as it is, on time with it. 1 if not told. */
  readonly mix?: Fraction;
  /** Parallel compression, in place of `mix`: the sound stays at 0 dB, and what is compressed is added at this level. */
  readonly besideDry?: Decibels;
  /** What lies under it steers less: 12 dB an octave. */
  readonly keyHighPass?: Hertz;
}

/** Butterworth's. */
const KEY_Q = Math.SQRT1_2;

/**
 * What the kernel counts by.
 *
 * @throws RangeError for a setting outside its range, and for `mix` beside `besideDry`.
 */
export function compressionPlan(settings: CompressorSettings, sampleRate: Hertz): CompressionPlan {
  for (const [name, [lowest, highest]] of Object.entries(COMPRESSOR_RANGES)) {
    const value = settings[name as keyof typeof COMPRESSOR_RANGES];
    if (value !== undefined && !(value >= lowest && value <= highest))
      throw new RangeError(`compressor: ${name} ${value} is not within ${lowest} to ${highest}`);
  }
  if (settings.mix !== undefined && settings.besideDry !== undefined)
    throw new RangeError("compressor: mix and besideDry are two ways of one thing; give one");
  const {
    threshold,
    ratio,
    knee = 0,
    attack,
    release,
    automatic = false,
    hold = 0,
    lookahead = 0,
    link = 1,
  } = settings;
  const { keyHighPass } = settings;
  const filter = keyHighPass === undefined ? null : matchedSection(lowCut(keyHighPass, KEY_Q), sampleRate);
  const times = { attack, release, automatic, hold, lookahead };
  return { sampleRate, threshold, ratio, knee, ...times, link, filter, ...blendOf(settings) };
}

/** Written so that nothing reduced is exactly 1 where neither makeup nor a parallel path is asked for. */
function blendOf({ mix = 1, makeup = 0, besideDry }: CompressorSettings): Pick<CompressionPlan, "base" | "wet"> {
  const gain = decibelsToAmplitude(makeup);
  if (besideDry === undefined) return { base: 1 + mix * (gain - 1), wet: mix * gain };
  const wet = gain * decibelsToAmplitude(besideDry);
  return { base: 1 + wet, wet };
}
