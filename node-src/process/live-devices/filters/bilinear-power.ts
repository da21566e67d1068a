import { type AnalogueSection, analoguePower } from "#src/dsp/equalisation/analogue-section.ts";
import type { Hertz } from "#src/model/units.ts";

/** Power gain of a digital filter that keeps the section's frequency in place: the axis is bent towards half the rate. */
export function bilinearPower(section: AnalogueSection, frequency: Hertz, rate: Hertz): number {
  const bent = (at: Hertz) => Math.tan((Math.PI * Math.min(at, HIGHEST * rate)) / rate);
  return analoguePower({ ...section, frequency: 1 }, bent(frequency) / bent(section.frequency));
}

/** Nearer to half the rate nothing is told apart. */
const HIGHEST = 0.499;
