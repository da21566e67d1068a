import { kaiserBeta, kaiserHalfway, kaiserLength } from "#src/dsp/spectrum/kaiser-window.ts";
import type { Decibels } from "#src/model/units.ts";

/**
 * A linear-phase low-pass at a quarter of its rate, as the taps at odd distances from its centre: 1, 3, 5 and so on. The centre is 0.5,
 * and taps at even distances are 0.
 *
 * Shape: the pass band ends as far under a quarter of the rate as the stop band begins above it.
 * Unit: both sides and the centre together sum to 1.
 * Source: Vaidyanathan 1993, Multirate Systems and Filter Banks, 4.6.
 * @param stop Where the stop band begins, as a fraction of the higher rate: above 0.25, below 0.5.
 * @throws RangeError for another stop band, or an attenuation that Kaiser's estimate does not hold for.
 */
export function halfBand(stop: number, attenuation: Decibels): Float64Array {
  if (!(stop > 0.25 && stop < 0.5)) throw new RangeError(`halfBand: ${stop} is not between 0.25 and 0.5`);
  if (!(attenuation >= 50 && attenuation <= 200))
    throw new RangeError(`halfBand: ${attenuation} dB is not 50 to 200 dB`);
  const pairs = Math.max(2, Math.ceil((kaiserLength(attenuation, 2 * (stop - 0.25)) + 2) / 4));
  return kaiserHalfway(pairs, kaiserBeta(attenuation), 0.25);
}
