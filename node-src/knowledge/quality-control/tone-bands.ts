import { THIRD_OCTAVES } from "#src/knowledge/processing/third-octaves.ts";
import type { Hertz } from "#src/model/units.ts";

/** Third octaves that tones were observed in, 25 Hz to 16 kHz. Source: `ObservedTone`. */
export const TONE_BANDS: readonly Hertz[] = THIRD_OCTAVES.slice(0, 29);

/** Their edges, a sixth of an octave to both sides. Source: IEC 61260-1:2014, 5.2 (base 10). */
export const TONE_BAND_EDGES: readonly Hertz[] = [
  ...TONE_BANDS.map((centre) => centre / 10 ** 0.05),
  TONE_BANDS.at(-1)! * 10 ** 0.05,
];

/** The third octaves of a region by their middle, from the first to behind the last. Source: `TONE_BANDS`; bounds are taken as the nearest third octave. */
export function bandsWithin({ low, high }: { readonly low: Hertz; readonly high: Hertz }): readonly number[] {
  const nearest = (frequency: Hertz) => Math.round(10 * Math.log10(frequency / TONE_BANDS[0]!));
  return Array.from({ length: nearest(high) - nearest(low) + 1 }, (_, i) => nearest(low) + i);
}
