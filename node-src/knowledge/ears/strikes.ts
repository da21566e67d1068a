/**
 * How onsets are picked from spectral flux. Seconds unless said otherwise.
 *
 * Source: form: Böck, Krebs and Schedl 2012, "Evaluating the online capabilities of onset detection methods" (local
 * maximum, moving median plus a threshold, refractory time); values: house taste, set on made drum loops with noise.
 */
export const ONSETS = {
  /** A peak is the highest of this much before and after it. */
  peakAround: 0.03,
  medianBefore: 0.1,
  medianAfter: 0.1,
  /** Over the median, in flux. */
  over: 0.12,
  refractory: 0.03,
  /** New energy is what this much after has over this much before. */
  newness: 0.01,
  /** Of the amplitude of the file's strong onsets: in every band under it, a tail that flutters (-26 dB). */
  leastShare: 0.05,
} as const;

/**
 * Where something low may have been struck: below 120 Hz, amplitude that rises from one window to the next. Hertz and seconds.
 * Source: house taste, set on made loops and on one-shots of the Sonic Pi library (CC0) under snares, hats and bass notes.
 */
export const KICKS = {
  highest: 120,
  /** Windows that are compared, before and after a moment. */
  window: 0.03,
  /** Between looks. */
  every: 0.002,
  peakAround: 0.03,
} as const;

/**
 * Where the first moment of a transient is looked for, in seconds, and the energy share at which a slow attack begins.
 * Source: house taste: 4 ms after against 10 ms before, on half milliseconds; set on the same sounds.
 */
export const REFINING = {
  back: 0.03,
  ahead: 0.015,
  before: 0.01,
  after: 0.004,
  longestAttack: 0.02,
  attackShare: 0.01,
} as const;

/**
 * The regions that are listened to for the time of a strike. Source: house taste: the middle holds beaters and snares
 * and no bass line's fundamental, the top hats; the upper middle the click of a beater and few harmonics of a bass.
 */
export const STRIKE_BANDS = {
  middle: [150, 4000],
  /** Up to where the middle ends. */
  click: 1500,
  high: 5000,
  body: [30, 1000],
  knock: [110, 400],
} as const;
