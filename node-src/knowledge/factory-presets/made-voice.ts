/**
 * A made take that rides are shown over before any voice was heard: lines of words, a breath before each, other tracks below.
 *
 * Source: house taste, 2026-11: lines of one verse that lie 12 LU apart and words 3 to either side, as unridden takes do; breaths
 * 20 LU under the voice; a steady bed.
 */
export const MADE_VOICE = {
  /** Each line in LUFS. */
  lines: [-20, -15, -23, -17, -26, -14, -19, -22],
  /** The words of a line against it, in dB. */
  words: [0, -3, 2, -1, 3, -2],
  /** One line with the gap before it, and the gap, in seconds. */
  period: 4,
  gap: 1.2,
  breath: { lasts: 0.3, ends: 0.15, loudness: -40 },
  room: -66,
  bed: -24,
} as const;
