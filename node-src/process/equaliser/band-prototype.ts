import { butterworthQs } from "#src/dsp/butterworth.ts";
import {
  type AnalogueSection,
  bell,
  highCut,
  highShelf,
  lowCut,
  lowShelf,
  notch,
  tilt,
} from "#src/dsp/equalisation/analogue-section.ts";
import type { Band, Slope } from "#src/process/equaliser/band.ts";

/** A shelf's Q at which it is steepest without overshoot. */
const FLAT_SHELF = Math.SQRT1_2;
const SLOPE_OF_A_SECTION = 12;

/**
 * The analogue filter that a band stands for: what its digital forms are held to.
 *
 * @throws RangeError for a gain, a Q or a slope that is none.
 */
export function bandPrototype(band: Band): readonly AnalogueSection[] {
  switch (band.shape) {
    case "bell":
      return [bell(band.frequency, gainOf(band), qOf(band))];
    case "tilt":
      return [tilt(band.frequency, gainOf(band))];
    case "notch":
      return [notch(band.frequency, qOf(band))];
    case "low-shelf":
      return [lowShelf(band.frequency, gainOf(band), FLAT_SHELF)];
    case "high-shelf":
      return [highShelf(band.frequency, gainOf(band), FLAT_SHELF)];
    case "low-cut":
      return butterworthQs(orderOf(band.slope)).map((q) => lowCut(band.frequency, q));
    case "high-cut":
      return butterworthQs(orderOf(band.slope)).map((q) => highCut(band.frequency, q));
  }
}

function qOf({ q }: { readonly q: number }): number {
  if (!(q > 0 && Number.isFinite(q))) throw new RangeError(`bandPrototype: Q ${q} must be above 0`);
  return q;
}

function gainOf({ gain }: { readonly gain: number }): number {
  if (!Number.isFinite(gain)) throw new RangeError(`bandPrototype: ${gain} dB is no gain of a band`);
  return gain;
}

/** The order of a cut: 6 dB an octave each. */
function orderOf(slope: Slope): number {
  const sections = slope / SLOPE_OF_A_SECTION;
  if (!(Number.isInteger(sections) && sections >= 1 && sections <= 4))
    throw new RangeError(`bandPrototype: ${slope} dB an octave is not 12, 24, 36 or 48`);
  return 2 * sections;
}
