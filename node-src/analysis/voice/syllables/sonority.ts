import { powerToDecibels } from "#src/dsp/decibels.ts";
import { movingMean } from "#src/dsp/series/moving-mean.ts";
import { SYLLABLES } from "#src/knowledge/ears/syllables.ts";
import type { Hearing } from "#src/model/hearing.ts";
import type { Decibels } from "#src/model/units.ts";

/** A hearing as syllables are told in it: one value a hop, in dB. */
export interface Sonority {
  /** The voiced band, smoothed: what is loud there is a vowel, or as loud as one. */
  readonly voiced: Float64Array;
  /** The same with something of the airy band, which an open mouth lets out and a closed one does not: it dips at a nasal, too. */
  readonly open: Float64Array;
  /** Whether a hop is noise rather than voice. */
  isNoise(hop: number, least: Decibels): boolean;
}

/** Of the hops `from` up to `to`, counted from `from` on. */
export function sonorityOf({ voiced, airy, hopsPerSecond }: Hearing, from: number, to: number): Sonority {
  const width = Math.max(1, Math.round(SYLLABLES.smoothing * hopsPerSecond));
  const smooth = (power: Float64Array) => movingMean(power.subarray(from, to), width).map(levelOf);
  const voice = smooth(voiced);
  const air = smooth(airy);
  const { share, most, least } = SYLLABLES.air;
  return {
    voiced: voice,
    open: voice.map((level, hop) => level + share * Math.max(least, Math.min(most, air[hop]! - level))),
    isNoise: (hop, quietest) => {
      const noise = levelOf(airy[from + hop]!);
      return noise >= quietest && noise >= levelOf(voiced[from + hop]!) - SYLLABLES.noisy;
    },
  };
}

function levelOf(power: number): Decibels {
  return powerToDecibels(power + NOTHING);
}

/** A power that is nothing: -120 dB. */
const NOTHING = 1e-12;
