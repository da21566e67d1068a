import type { Consonant } from "#examples/song/phrases.ts";
import type { Formants } from "#examples/voices/vowels.ts";
import type { Decibels, Hertz, Seconds } from "#src/model/units.ts";

/** How a consonant begins a syllable: silence, then noise, then a murmur, each as long as it says. */
export interface ConsonantSound {
  readonly closure: Seconds;
  readonly noise: { readonly length: Seconds; readonly centre: Hertz; readonly width: Hertz; readonly level: Decibels };
  readonly murmur: { readonly length: Seconds; readonly formants: Formants; readonly level: Decibels };
}

const NO_NOISE = { length: 0, centre: 1000, width: 1000, level: -100 };
const NO_MURMUR = { length: 0, formants: [300, 1000, 2200, 3300, 4500], level: -100 } as const;

/**
 * Levels are relative to a sung vowel. Source: noise bands and murmur formants after Klatt 1980, table 2; lengths as in
 * slow singing (house taste).
 */
export const CONSONANTS: Readonly<Record<Consonant, ConsonantSound>> = {
  s: fricative(0.11, 7600, 3200, -13),
  S: fricative(0.12, 3400, 2000, -11),
  f: fricative(0.08, 5200, 6000, -24),
  h: fricative(0.07, 1500, 1900, -22),
  t: plosive(0.05, 0.022, 4800, 3200, -12),
  k: plosive(0.055, 0.028, 2100, 1300, -13),
  p: plosive(0.06, 0.016, 900, 1300, -16),
  m: nasal(0.085, [270, 1000, 2200, 3300, 4500], -9),
  n: nasal(0.075, [270, 1500, 2400, 3400, 4500], -9),
  l: nasal(0.065, [360, 1300, 2900, 3500, 4600], -6),
  r: nasal(0.06, [340, 1100, 1600, 3300, 4500], -6),
  w: nasal(0.07, [310, 650, 2200, 3300, 4500], -7),
  "": { closure: 0, noise: NO_NOISE, murmur: NO_MURMUR },
};

/** Seconds from the syllable's start until its vowel. */
export function onsetLength(sound: ConsonantSound): Seconds {
  return sound.closure + sound.noise.length + sound.murmur.length;
}

function fricative(length: Seconds, centre: Hertz, width: Hertz, level: Decibels): ConsonantSound {
  return { closure: 0, noise: { length, centre, width, level }, murmur: NO_MURMUR };
}

function plosive(closure: Seconds, length: Seconds, centre: Hertz, width: Hertz, level: Decibels): ConsonantSound {
  return { closure, noise: { length, centre, width, level }, murmur: NO_MURMUR };
}

function nasal(length: Seconds, formants: Formants, level: Decibels): ConsonantSound {
  return { closure: 0, noise: NO_NOISE, murmur: { length, formants, level } };
}
