import { type Sonority, sonorityOf } from "#src/analysis/voice/syllables/sonority.ts";
import { type SyllablePeak, syllablePeaks } from "#src/analysis/voice/syllables/syllable-peaks.ts";
import { SYLLABLES } from "#src/knowledge/ears/syllables.ts";
import type { Hearing } from "#src/model/hearing.ts";
import type { Decibels } from "#src/model/units.ts";

/** Where the last syllable of a phrase begins, in hops, and how clear that is. */
export interface LastSyllable {
  readonly from: number;
  /** By how much its vowel rises over what is before it; `Infinity` where the phrase begins with it. */
  readonly rise: Decibels;
}

/**
 * Finds the last syllable of a phrase.
 *
 * Shape: in the hops `from` to `to` of a phrase, the syllable of the last vowel: a peak of the voiced band
 * no more than 9 dB under the loudest just before it, so that no consonant, release or echo behind that is taken for one. The syllable
 * begins where its vowel rises, or in the valley between two vowels, and up to 100 ms before in the noise that leads to it. However
 * long a vowel is held, and however it swings, it is one.
 * Edge: a phrase of one vowel begins with it. Source: see knowledge/ears/syllables.
 */
export function lastSyllable(hearing: Hearing, from: number, to: number): LastSyllable {
  const { hopsPerSecond, voiced } = hearing;
  const first = Math.max(0, from);
  const last = Math.min(to, voiced.length);
  if (last <= first) return { from: first, rise: 0 };
  const sonority = sonorityOf(hearing, first, last);
  const vowel = lastVowel(sonority, syllablePeaks(sonority.open, hopsPerSecond), hearing);
  const onset = vowelOnset(sonority, vowel, hopsPerSecond);
  return { from: first + withConsonant(sonority, onset.at, vowel.at, hopsPerSecond), rise: onset.rise };
}

function lastVowel(
  { voiced, open }: Sonority,
  peaks: readonly SyllablePeak[],
  { hopsPerSecond }: Hearing,
): SyllablePeak {
  const beside = Math.round(SYLLABLES.beside * hopsPerSecond);
  const isNear = (levels: Float64Array, hop: number) =>
    levels[hop]! >= Math.max(...levels.subarray(Math.max(0, hop - beside), hop + 1)) - SYLLABLES.nucleus;
  return peaks.find(({ at }) => isNear(voiced, at) && isNear(open, at)) ?? peaks[0]!;
}

function vowelOnset({ voiced, open }: Sonority, { at, valley }: SyllablePeak, hopsPerSecond: number) {
  const blur = Math.round((SYLLABLES.smoothing / 2) * hopsPerSecond);
  for (let hop = at; hop > valley; hop--)
    if (voiced[at]! - voiced[hop]! >= SYLLABLES.far) return { at: Math.min(at, hop + blur), rise: SYLLABLES.far };
  const rise = valley === 0 ? Number.POSITIVE_INFINITY : open[at]! - open[valley]!;
  return { at: valley, rise };
}

/** From a vowel's onset back to where the noise before it begins: not all of a long one, for the vowel is what is thrown. */
function withConsonant({ voiced, isNoise }: Sonority, onset: number, vowel: number, hopsPerSecond: number) {
  const quietest = voiced[vowel]! - SYLLABLES.heard;
  let from = onset;
  for (let hop = onset; hop >= Math.max(0, onset - Math.round(SYLLABLES.lead * hopsPerSecond)); hop--)
    if (isNoise(hop, quietest)) from = hop;
  return from;
}
