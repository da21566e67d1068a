/**
 * The block that the live spectrum is taken of: `size` samples, anew every `hop` of them up to 64 kHz, twice as many up to 128 kHz and four times
 * above, so about every 85 ms. A power of four, as it is transformed by fours.
 * Source: house taste: 2.7 to 2.9 Hz a bin at 44.1 and 48 kHz, so that 20 Hz stands clear of its mirror image below 0.
 */
export const LIVE_BLOCK = { size: 16_384, hop: 4_096, once: 64_000, twice: 128_000 } as const;

/**
 * Its window, a flat top: a sine between two bins reads 0.004 dB less at most; what is six bins away is 90 dB down.
 * Source: G. Heinzel, A. Rüdiger, R. Schilling, "Spectrum and spectral density estimation by the Discrete Fourier transform (DFT)", 2002, HFT90D: one
 * minus these times the cosines of once, twice and so on round the block.
 */
export const FLAT_TOP = [1.942604, -1.340318, 0.440811, -0.043097] as const;

/** Bins that hold the power of a tone under that window: its noise bandwidth. */
export const FLAT_TOP_BANDWIDTH = 1 + FLAT_TOP.reduce((sum, weight) => sum + weight ** 2 / 2, 0);

/**
 * What is drawn of it: `columns` from `lowest` Hz up, so many an octave, each the largest of its bins; they fall by `fall` dB a second. Ranges are means
 * over `mean` seconds.
 * Source: house taste: a column is about a pixel and a half; what was loud is seen for a moment.
 */
export const LIVE_COLUMNS = { lowest: 20, perOctave: 24, columns: 240, fall: 20, mean: 1 } as const;
