import type { LoudspeakerName } from "#src/model/quality/mix-reading.ts";
import type { Hertz } from "#src/model/units.ts";

/** A loudspeaker as a band: Butterworth slopes of the second order at both ends, -3 dB at the corners. */
export interface Loudspeaker {
  readonly low: Hertz;
  readonly high: Hertz;
  /** Plays the sum of both channels. */
  readonly mono: boolean;
  /** For sentences. */
  readonly name: string;
  readonly origin: string;
}

/** Of the slopes on both sides. Source: a driver in a closed box falls by 12 dB an octave below its resonance (Small, JAES 20(10), 1972). */
const LOUDSPEAKER_ORDER = 2;

/**
 * Small loudspeakers as models, not as measurements of a product.
 *
 * Source: phone: 3GPP TS 26.131 V18, 6.4.6, table 14a (hand-held hands-free receiving, objective, read 2026-11-30): within 12 dB from 400 Hz on,
 * within 6 dB from 500 Hz to 4 kHz, within 12 dB up to 6.3 kHz, nothing asked below and above; the corners are chosen to lie inside that mask.
 * Laptop: house model, an octave more at both ends than the phone's; no response is published that all laptops keep to.
 */
export const LOUDSPEAKERS: Readonly<Record<LoudspeakerName, Loudspeaker>> = {
  phone: {
    ...{ low: 400, high: 8000, mono: true, name: "a phone's loudspeaker" },
    origin: "model inside the mask of 3GPP TS 26.131, table 14a: 400 Hz to 8 kHz, mono",
  },
  laptop: {
    ...{ low: 200, high: 16_000, mono: false, name: "a laptop's loudspeakers" },
    origin: "house model: 200 Hz to 16 kHz, stereo",
  },
};

/** What of the power at a frequency a loudspeaker plays. Source: Butterworth's prototype, 1 / (1 + (f / corner)^(2 n)). */
export function loudspeakerPower({ low, high }: Loudspeaker, at: Hertz): number {
  const slope = 2 * LOUDSPEAKER_ORDER;
  return at <= 0 ? 0 : 1 / ((1 + (low / at) ** slope) * (1 + (at / high) ** slope));
}
