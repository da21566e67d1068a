/**
 * How the last syllable of a phrase is found: in the voiced band, in which vowels are loud and consonants are not. Seconds and dB.
 *
 * Source: syllables as peaks of smoothed energy between valleys: Mermelstein 1975, "Automatic segmentation of speech into
 * syllabic units" (J. Acoust. Soc. Am. 58, 880); spoken syllables last 0.1 to 0.5 s (Greenberg 1999), sung ones longer. A vibrato
 * has 5 to 8 cycles a second (Seashore 1932), and its swing of level is seldom more than 6 dB. The values are house taste, set on
 * LibriVox readers, on synthetic speech whose sounds are known to the millisecond, dry and behind reverbs, echoes and compression,
 * and on a sung lead.
 */
export const SYLLABLES = {
  /** Energy is smoothed over so much. */
  smoothing: 0.05,
  /** What of the level above 3 kHz, against that of the voiced band, counts; outside of these bounds it says no more. */
  air: { share: 0.3, least: -40, most: -12 },
  /** A valley between two syllables is so much under the lower one of its two peaks; or the voice is so far under its peak. */
  valley: 4,
  far: 14,
  /** The last vowel is no more than this under the loudest of so much before it, in the voiced band and with the air: an echo is, and
   * a thump of the breath is by its air. */
  nucleus: 9,
  beside: 0.5,
  /** A consonant may lead to the vowel so long before; it is noise where the airy band is no more than this under the voiced one. Of a
   * longer one the rest is left out: who throws a word wants its vowel. */
  lead: 0.1,
  noisy: 8,
  /** Noise so far under the vowel is the room's. */
  heard: 40,
  /** Valleys that come again so evenly are a vibrato's or a tremolo's. */
  ripple: { least: 1.2, shortest: 0.1, longest: 0.28, uneven: 0.04, deepest: 8, differ: 2.5 },
} as const;
