import { butterworthBandpass, butterworthHighpass, butterworthLowpass } from "#src/dsp/butterworth.ts";
import { type FineBand, thinned } from "#src/dsp/onsets/fine-energies.ts";
import { KICKS, STRIKE_BANDS } from "#src/knowledge/ears/strikes.ts";
import type { Hertz } from "#src/model/units.ts";

/** The bands of the fine energies that strikes are found in, in the order of `BAND`; what is low is filtered from the body. */
export function strikeBands(sampleRate: Hertz): FineBand[] {
  const { middle, click, high, body, knock } = STRIKE_BANDS;
  const { rate } = thinned(sampleRate);
  return [
    {
      filter: butterworthBandpass(2, middle[0], middle[1], sampleRate),
      onward: butterworthHighpass(4, click, sampleRate),
    },
    { filter: butterworthHighpass(2, high, sampleRate) },
    {
      filter: [...butterworthHighpass(2, body[0], sampleRate), ...butterworthLowpass(4, body[1], sampleRate)],
      inside: [
        { filter: butterworthLowpass(4, KICKS.highest, rate) },
        { filter: butterworthBandpass(2, knock[0], knock[1], rate) },
        { filter: [], slope: true },
      ],
    },
  ];
}

export const BAND = { middle: 0, high: 1, body: 2, low: 3, knock: 4, slope: 5, click: 6 } as const;
