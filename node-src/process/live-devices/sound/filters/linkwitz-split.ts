import type { Biquad } from "#src/dsp/biquad.ts";
import { butterworthHighpass, butterworthLowpass, butterworthQs } from "#src/dsp/butterworth.ts";
import type { Hertz } from "#src/model/units.ts";
import type { CrossoverSlope } from "#src/process/live-devices/filters/crossover.ts";

/** The sections of a crossover after Linkwitz and Riley: both halves, and what they add up to, which turns phases alone. */
export interface LinkwitzSplit {
  readonly low: readonly Biquad[];
  readonly high: readonly Biquad[];
  readonly whole: readonly Biquad[];
}

/** Edge: a corner over half the rate counts as just under it. Source: as `highSplit`. */
export function linkwitzSplit(corner: Hertz, slope: CrossoverSlope, sampleRate: Hertz): LinkwitzSplit {
  const order = slope === "24" ? 2 : 4;
  const at = Math.min(corner, HIGHEST * sampleRate);
  const low = butterworthLowpass(order, at, sampleRate);
  const high = butterworthHighpass(order, at, sampleRate);
  return {
    low: [...low, ...low],
    high: [...high, ...high],
    whole: butterworthQs(order).map((_, section) => allpass(low[section]!)),
  };
}

const HIGHEST = 0.45;

/** The section of the same poles whose zeros mirror them. */
function allpass({ a1, a2 }: Biquad): Biquad {
  return { b0: a2, b1: a1, b2: 1, a1, a2 };
}
