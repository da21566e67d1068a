import { randomAt } from "#src/dsp/seeded-random.ts";

/** How far each stem is thrown off at most. */
const REACH = 6;

/** Gains for the stems of a song, even within +-6 dB, each on its own. */
export function thrownGains(seed, count) {
  return Array.from({ length: count }, (_, stem) => REACH * (2 * randomAt(seed, stem) - 1));
}

/**
 * How far gains are from the mixer's own balance: the root mean square over the stems of what is left of each without their mean, as one gain over all stems is
 * no change of a balance. A stem counts as much as any other, whatever it plays.
 */
export function distance(gains) {
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  return Math.sqrt(gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / gains.length);
}
