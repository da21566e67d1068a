import type { Cascade } from "#src/dsp/biquad.ts";
import { butterworthBandpass, butterworthHighpass, butterworthLowpass } from "#src/dsp/butterworth.ts";
import { KICKS, STRIKE_BANDS } from "#src/knowledge/ears/strikes.ts";
import type { Hertz } from "#src/model/units.ts";

/** The bands of the fine energies that strikes are found in, in the order of `BAND`. */
export function strikeBands(sampleRate: Hertz): Cascade[] {
  const { middle, high, body } = STRIKE_BANDS;
  return [
    [...butterworthHighpass(2, KICKS.lowest, sampleRate), ...butterworthLowpass(4, KICKS.highest, sampleRate)],
    butterworthBandpass(2, middle[0], middle[1], sampleRate),
    butterworthHighpass(2, high, sampleRate),
    butterworthBandpass(2, body[0], body[1], sampleRate),
  ];
}

export const BAND = { low: 0, middle: 1, high: 2, body: 3 } as const;
