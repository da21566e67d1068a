/**
 * Blocks of the averaged spectrum: the power of two nearest to `duration` seconds, `overlap` blocks over every sample.
 * Source: house taste: 5.9 Hz a bin, four bins in the lowest ERB band (28 Hz); a Hann window overlapped four times weighs
 * every sample alike (its squares add up to 1.5), so band powers add up to the signal's mean square.
 */
export const SPECTRUM_BLOCKS = { duration: 0.17, overlap: 4, window: "hann", lobe: 2 } as const;
