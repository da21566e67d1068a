import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { CompressionPlan } from "#src/dsp/kernels/processing/compressor/compression.ts";
import { DECIBELS_OF_TWO } from "#src/dsp/kernels/processing/powers-of-two.ts";
import type { Hertz, LinearGain, Samples, Seconds } from "#src/model/units.ts";

/** What both forms of a compressor count with: levels and reductions are powers of two, times are factors a sample. */
export interface CompressionNumbers {
  /** Where the knee begins. */
  readonly onset: number;
  readonly knee: number;
  /** 1 / (2 knee); 0 where there is none. */
  readonly bend: number;
  /** 1 - 1 / ratio. */
  readonly slope: number;
  readonly attack: number;
  readonly release: number;
  readonly link: number;
  /** The gain where nothing is reduced, and the share of it that reduction takes along. */
  readonly base: number;
  readonly wet: number;
  readonly automatic: 0 | 1;
  /** Of the averages that the crest factor is taken from. */
  readonly crestMemory: number;
  readonly longestRelease: Samples;
  readonly attackSamples: Samples;
  readonly filtered: 0 | 1;
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
  readonly shortestRelease: Samples;
  /** Levels up to this reduce nothing: surely below the onset, however its logarithm is rounded. */
  readonly quiet: LinearGain;
}

/** Source: Giannoulis, Massberg, Reiss 2013, Parameter Automation in a Dynamic Range Compressor, 2.2: peak and power over 200 ms. */
const CREST_TIME: Seconds = 0.2;
/** An automatic release is at least this share of its longest. Source: house taste: under it bass is distorted. */
const SHORTEST_SHARE = 1 / 20;
/** Ten times what the series of a logarithm is off by. */
const ONSET_ROUNDING = 1e-9;

export function compressionNumbers(plan: CompressionPlan): CompressionNumbers {
  const { sampleRate, threshold, knee, ratio, attack, release, filter } = plan;
  return {
    onset: (threshold - knee / 2) / DECIBELS_OF_TWO,
    knee: knee / DECIBELS_OF_TWO,
    bend: knee > 0 ? DECIBELS_OF_TWO / (2 * knee) : 0,
    slope: 1 - 1 / ratio,
    attack: memoryOf(attack, sampleRate),
    release: memoryOf(release, sampleRate),
    link: plan.link,
    base: plan.base,
    wet: plan.wet,
    automatic: plan.automatic ? 1 : 0,
    crestMemory: memoryOf(CREST_TIME, sampleRate),
    longestRelease: release * sampleRate,
    attackSamples: attack * sampleRate,
    filtered: filter === null ? 0 : 1,
    b0: filter?.b0 ?? 1,
    b1: filter?.b1 ?? 0,
    b2: filter?.b2 ?? 0,
    a1: filter?.a1 ?? 0,
    a2: filter?.a2 ?? 0,
    shortestRelease: release * sampleRate * SHORTEST_SHARE,
    quiet: (1 - ONSET_ROUNDING) * decibelsToAmplitude(threshold - knee / 2),
  };
}

/** What a memory keeps in one sample, so that 63 % of a step is taken after `time`. Source: Giannoulis, Massberg, Reiss 2012, eq. 7. */
function memoryOf(time: Seconds, sampleRate: Hertz): number {
  return Math.exp(-1 / (time * sampleRate));
}

/** How late sound comes out, and over how many samples the highest level counts: until what is ahead has passed, and as long as it is held. */
export function compressionTimes({ sampleRate, lookahead, hold }: CompressionPlan): {
  readonly delay: Samples;
  readonly window: Samples;
} {
  const delay = Math.round(lookahead * sampleRate);
  return { delay, window: delay + Math.round(hold * sampleRate) + 1 };
}

/** In the order in which assembly/compressor reads them. */
export function numberList(numbers: CompressionNumbers): readonly number[] {
  return ORDER.map((name) => numbers[name]);
}

const ORDER = [
  "onset",
  "knee",
  "bend",
  "slope",
  "attack",
  "release",
  "link",
  "base",
  "wet",
  "automatic",
  "crestMemory",
  "longestRelease",
  "attackSamples",
  "filtered",
  "b0",
  "b1",
  "b2",
  "a1",
  "a2",
  "shortestRelease",
  "quiet",
] as const satisfies readonly (keyof CompressionNumbers)[];

/** Where the link stands among them. */
export const LINK = ORDER.indexOf("link");
