import { halfBand } from "#src/dsp/oversampling/half-band.ts";
import type { Decibels, Hertz, Samples } from "#src/model/units.ts";

/** Doublings of the rate, one after the other, and the way back; linear phase. */
export interface OversamplingPlan {
  /** From the lowest rate up. */
  readonly stages: readonly OversamplingStage[];
  /** Up and down again, at the lowest rate. */
  readonly latency: Samples;
}

/** One doubling. */
export interface OversamplingStage {
  /** As `halfBand` gives them. */
  readonly taps: Float64Array;
  /** Samples of the higher rate by which the way down waits, so that the whole is late by whole samples: 0 or 1. */
  readonly wait: 0 | 1;
}

/** Up to where nothing is lost, and under which no alias falls, at rates of the 44.1 and 48 kHz kind. */
const HEARD: Hertz = 20_000;
/** The same as a fraction of higher rates. */
const KEPT = HEARD / 48_000;
/** Images of a tone of full scale lie 100 dB under it, where they are not filtered again. */
const ATTENUATION: Decibels = 102;

/**
 * The way to `2 ** doublings` times the rate, and back.
 *
 * Shape: the band up to 20 kHz (0.417 of rates above 48 kHz) stays flat, and what folds on the way down folds above it.
 * @throws RangeError for other than 1 to 4 doublings.
 */
export function oversamplingPlan(sampleRate: Hertz, doublings: number): OversamplingPlan {
  if (!(Number.isInteger(doublings) && doublings >= 1 && doublings <= 4))
    throw new RangeError(`oversamplingPlan: ${doublings} doublings are not 1 to 4`);
  const kept = Math.max(KEPT, Math.min(HEARD / sampleRate, 0.46));
  let latency = 0;
  const stages: OversamplingStage[] = [];
  for (let stage = doublings - 1; stage >= 0; stage--) {
    const taps = halfBand(0.5 - kept / 2 ** (stage + 1), ATTENUATION);
    const late = 4 * taps.length - 3 + latency;
    const wait = late % 2 === 0 ? 0 : 1;
    latency = (late + wait) / 2;
    stages.unshift({ taps, wait });
  }
  return { stages, latency };
}
