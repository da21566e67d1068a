import type { NotchedHighpass } from "#src/dsp/low-cut.ts";

/**
 * Below which nothing is heard that decides a curve: an elliptic high-pass of sixth order, flat within 0.05 dB from 40 Hz on,
 * 46 dB down from 30 Hz on, which the K filter makes 54 dB and more.
 *
 * Source: the form: Cauer's elliptic filter, as `scipy.signal.ellip(6, 0.05, 46, 40, "high", analog=True)` of SciPy 1.17 gives it
 * (zeros and poles below; its gain is set to 1 far above). The place: house taste: the lowest E of a bass guitar is 41.2 Hz, no singer goes under it, and what
 * stages, stands and air conditioning bring in lies at 30 Hz and below. A true peak is not cut: a ceiling is of what plays.
 */
export const LOWER_EDGE: readonly NotchedHighpass[] = [
  { zero: 9.29127, pole: 55.95694, q: 0.605423 },
  { zero: 23.2363, pole: 42.19422, q: 1.615678 },
  { zero: 29.28472, pole: 37.71604, q: 6.932472 },
];
