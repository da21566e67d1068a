/**
 * How the last syllable of a phrase is found in its energy. Seconds and dB.
 *
 * Source: syllables as peaks of smoothed energy between valleys: Mermelstein 1975, "Automatic segmentation of speech into
 * syllabic units" (J. Acoust. Soc. Am. 58, 880); spoken syllables last 0.1 to 0.5 s (Greenberg 1999), sung ones longer. The
 * values are house taste, set on made phrases and on LibriVox speech.
 */
export const SYLLABLES = {
  /** Energy is smoothed over so much. */
  smoothing: 0.05,
  /** The nucleus lies within so much of the phrase's end, and no more than this under the loudest there. */
  search: 1.5,
  nucleus: 15,
  /** A valley is so much under the lower one of its two peaks; or the energy is so far under the nucleus. */
  valley: 2.5,
  far: 14,
  /** A held note is one syllable, but no throw is longer. */
  longest: 1.2,
  shortest: 0.06,
} as const;
