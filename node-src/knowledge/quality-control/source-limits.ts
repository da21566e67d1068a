/**
 * How a spectrum is taken to see where it ends: blocks of so many seconds in which the mean square passes `sounds`.
 * Source: house rule: 43 ms are 2048 samples at 48 kHz, bins of 23 Hz.
 */
export const SPECTRUM_END = { block: 0.043, sounds: 1e-5, fewest: 10 } as const;

/**
 * Blocks that show where a codec ends: the mean level of a bin between two frequencies stands well above rounding to 16 bits (-134).
 * Source: house rule.
 */
export const BRIGHT = { between: [10_000, 15_000], level: -108, fewest: 8 } as const;

/**
 * Sound that was carried up from a lower rate: full up to near half of that rate, nothing above but the rounding of its words.
 *
 * Source: arithmetic; limits: house rule, measured 2026-11 with ffmpeg's resampler on loops of 44.1 kHz carried to 48 and 96 kHz. `excess`: how far
 * it falls further than its own slope would bring it, in dB; `full` and `empty`: levels a bin, of -134 for rounding to 16 bits. 32 kHz is left out:
 * codecs end there, too.
 */
export const UPSAMPLED = {
  rates: [8000, 11_025, 16_000, 22_050, 24_000, 44_100, 48_000, 88_200, 96_000],
  below: [0.78, 0.9],
  slope: [0.6, 0.7],
  excess: 22,
  full: -125,
  empty: -125,
  flat: 5,
} as const;

/**
 * A low-pass as lossy codecs have it: a wall with nothing behind.
 *
 * Source: LAME 3.100 ends at 16 to 20.6 kHz by its bit rate (its own table of low-passes), ffmpeg's AAC of 128 kbit/s at 17 kHz; measured 2026-11 on
 * eight recordings coded at 128 to 320 kbit/s. A filter of 96 dB an octave falls by 8 dB over the stretch in which these fall by 16 to 60; from
 * `sure` dB on it is no filter. Between `least` and `sure` it cannot be told: some of the recordings as they came had 16 to 22 dB.
 */
export const CODEC_WALL = {
  from: 15_500,
  to: 20_700,
  near: 280,
  far: 560,
  least: 12,
  sure: 23,
  empty: -122,
  rise: 8,
} as const;
