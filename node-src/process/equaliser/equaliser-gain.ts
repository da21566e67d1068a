import { powerToDecibels } from "#src/dsp/decibels.ts";
import { biquadPower } from "#src/dsp/equalisation/biquad-power.ts";
import { matchedSection } from "#src/dsp/equalisation/matched-section.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";
import type { Band } from "#src/process/equaliser/band.ts";
import { bandPrototype } from "#src/process/equaliser/band-prototype.ts";

/** What `equaliser` does to each frequency below half the rate. @throws RangeError as `equaliser`. */
export function equaliserGain(bands: readonly Band[], sampleRate: Hertz): (at: Hertz) => Decibels {
  const cascade = bands.flatMap((band) => bandPrototype(band).map((section) => matchedSection(section, sampleRate)));
  return (at) =>
    cascade.reduce((sum, section) => sum + powerToDecibels(biquadPower(section, (2 * Math.PI * at) / sampleRate)), 0);
}
