/**
 * A click: a step or a lone sample in sound that is the same before and behind it.
 *
 * Source: house rule, measured on made sound, 2026-11. Jagged (the fourth difference) `alone` times what is jagged within `around` s; as loud
 * before as behind within `level`; a predictor of `order` learned on `learned` s of one side predicts the other side within `same` (power): a stroke
 * or a new note is other sound behind than before. What the predictor misses at the click is `above` times its usual
 * error, `most` times its largest one elsewhere, and `least`.
 * Prediction error: Godsill and Rayner 1998, Digital Audio Restoration, 5 (detection of clicks by the residual of an autoregressive model).
 */
export const CLICK = {
  least: 0.004,
  alone: 4,
  around: 0.03,
  level: 2.5,
  order: 16,
  learned: 0.02,
  guard: 12,
  same: 4,
  above: 10,
  most: 5,
  /** Power of a prediction error that is no smaller: -100 dBFS. */
  floor: 1e-10,
} as const;

/**
 * A dropout: sound stops within a millisecond or so and goes on as loud, with nothing between.
 *
 * Source: house rule, measured on made sound, 2026-11; a buffer of 64 samples is 1.3 ms, of 4096 85 ms. Levels are of blocks of a third of a
 * millisecond, re the largest of the 10 ms beside the hole. Holes on an even grid are played: a gate, a stutter.
 */
export const DROPOUT = {
  empty: 0.02,
  beside: 0.25,
  resumes: 2.5,
  least: 0.01,
  /** Of nothing but zeros, and of what is only quiet: a low tone passes through zero for longer. */
  shortest: 0.001,
  shortestQuiet: 0.004,
  longest: 0.15,
  /** Of one channel while the other goes on. */
  longestAlone: 3,
  /** So many holes whose distances are multiples of the smallest, within so much of it. */
  grid: { holes: 4, off: 0.06 },
} as const;

/**
 * Hum: lines at the mains' frequency and its multiples that stand still in the quiet parts.
 *
 * Source: mains: 50 and 60 Hz, kept within 0.2 Hz (ENTSO-E, NERC); no note of equal temperament at 440 Hz lies within 1.7 Hz of either. The rest:
 * house rule, measured on made sound, 2026-11: quiet windows lie `under` dB below the loudest; a line stands `above` its surroundings, on its place
 * within `off` Hz, steady to `steady` dB in three quarters of them; `lines` of them, or the first alone by `alone` dB.
 */
export const HUM = {
  mains: [50, 60],
  harmonics: 8,
  window: 2048,
  windows: 24,
  fewest: 2,
  under: -12,
  above: 10,
  alone: 20,
  off: 0.5,
  steady: 4,
  lines: 2,
  least: -85,
} as const;
