import { powerToDecibels } from "#src/dsp/decibels.ts";
import { analoguePower, bell, highShelf, lowShelf } from "#src/dsp/equalisation/analogue-section.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";

/** One band that is asked of an equaliser; a shelf has no use for its Q. */
export interface EqualiserBand {
  readonly shape: "bell" | "low-shelf" | "high-shelf";
  readonly frequency: Hertz;
  readonly gain: Decibels;
  readonly q: number;
}

/** What bands do together at a frequency. */
export function bandsGain(bands: readonly EqualiserBand[], at: Hertz): Decibels {
  return bands.reduce((sum, band) => sum + powerToDecibels(analoguePower(sectionOf(band), at)), 0);
}

function sectionOf({ shape, frequency, gain, q }: EqualiserBand) {
  if (shape === "bell") return bell(frequency, gain, q);
  return shape === "low-shelf" ? lowShelf(frequency, gain, Math.SQRT1_2) : highShelf(frequency, gain, Math.SQRT1_2);
}
