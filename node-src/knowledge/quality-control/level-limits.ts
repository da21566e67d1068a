/**
 * Flat tops: samples that stand at one level although the sound on both sides of them is on its way past it.
 *
 * Source: house rule. `within`, `from`, `tops` and `overshoot` measured on made signals of 16 to 32 bits, 2026-11: rounding makes a sine of
 * 20 Hz stand still for six samples, but then its slope carries it no further than the rounding itself; a square wave steps to its level and a
 * staircase holds before it steps, so that neither is on its way. `fullScale`: the last step of 16 bits.
 */
export const CLIPPING = {
  /** Samples of a run that differ by less are alike: three steps of 16 bits, as dither makes. */
  within: 1e-4,
  /** Linear; sound that was clipped and turned down by more than 30 dB is not looked for. */
  from: 0.03,
  /** Samples in a run. */
  shortest: 3,
  /** How far the slopes at both ends would have carried it, re its level. */
  overshoot: 0.004,
  /** A step onto the level is at most so large, re the level; the slope is that of so many samples beside it. */
  step: 0.5,
  way: 4,
  fullScale: 0.9999,
  /** Runs at a level below full scale that make it a ceiling, and how alike they are. */
  tops: 4,
  alike: 2e-4,
} as const;

/** Source: ITU-R BS.1770-5, Annex 2: what passes full scale between the samples clips in a converter (dBTP). */
export const INTERSAMPLE = { limit: 0 } as const;

/**
 * An offset: the mean under a window of Hann, which nothing audible reaches, over so many seconds, moved by a half.
 * Source: house rule; of the 24 pieces of Debian's wesnoth-1.16-music those that fail have lasting means of 0.4 to 1.7 %, 2026-11.
 */
export const OFFSET = { window: 2, limit: 0.003, lasting: 3 } as const;
