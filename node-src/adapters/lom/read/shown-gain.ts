import type { Decibels } from "#src/model/units.ts";

/**
 * A clip's gain from what Live shows: `"-3.50 dB"`, `"-inf dB"`. A text of another form counts as 0 dB.
 * The law behind `Clip.gain`'s own 0 to 1 is not published; what is shown is the same number in dB.
 */
export function shownGain(shown: string): Decibels {
  const [, digits] = /^(-?inf|[-+]?[\d.]+)\s*dB$/.exec(shown.trim()) ?? [];
  if (digits === undefined) return 0;
  return digits === "-inf" ? Number.NEGATIVE_INFINITY : Number(digits);
}
