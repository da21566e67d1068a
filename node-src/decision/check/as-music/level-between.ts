import { decibelsToPower, powerToDecibels } from "#src/dsp/decibels.ts";
import { TONE_BANDS } from "#src/knowledge/quality-control/tone-bands.ts";
import type { MixReading } from "#src/model/quality/mix-reading.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";

/** The third octaves of a tone together, whose middles lie between two frequencies. */
export function levelBetween(
  tone: MixReading["tone"],
  { low, high }: { readonly low: Hertz; readonly high: Hertz },
): Decibels {
  const within = tone.filter((_, i) => TONE_BANDS[i]! >= low && TONE_BANDS[i]! <= high);
  return powerToDecibels(within.reduce((sum, level) => sum + decibelsToPower(level), 0));
}
