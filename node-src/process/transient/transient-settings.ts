import type { TransientPlan } from "#src/dsp/kernels/processing/transient/transient-shaping.ts";
import { MOST_SHAPED, TRANSIENT_ENVELOPES } from "#src/knowledge/processing/transient-envelopes.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";

/** What a transient shaper is set to: gains from -12 to 12 dB; 0 leaves its part as it is. */
export interface TransientSettings {
  /** Gain of what begins: from its first sample, for some 20 ms, gone after 55. */
  readonly attack: Decibels;
  /** Gain of what falls: of decays and reverb from some 50 ms behind what begins. */
  readonly sustain: Decibels;
  /** Both channels by the louder one, so that the image stands; if not told, they are. */
  readonly linked?: boolean;
}

/**
 * What the kernel counts by.
 *
 * @throws RangeError for a gain outside -12 to 12 dB.
 */
export function transientPlan(settings: TransientSettings, sampleRate: Hertz): TransientPlan {
  const { attack, sustain, linked = true } = settings;
  for (const [name, gain] of [
    ["attack", attack],
    ["sustain", sustain],
  ] as const)
    if (!(Math.abs(gain) <= MOST_SHAPED))
      throw new RangeError(`transientShaper: ${name} ${gain} dB is not within -${MOST_SHAPED} to ${MOST_SHAPED} dB`);
  return { sampleRate, attack, sustain, linked, envelopes: TRANSIENT_ENVELOPES };
}
