/**
 * Live's volume fader: LOM value 0 to 1 against dB.
 *
 * Source: value and dB pairs read from Live 12.4.6 (three sets of measurements that agree); the closed forms are fitted to them with 0.05 dB at most. From `straightFrom` up: dB = 40 v - 34. Down to
 * `bentFrom`: dB = -18 - 42 x - 200 x^2 with x = 0.4 - v. Under it the table. Value 0 plays as silence; the stored gain of
 * a set ends there at -70 dB.
 */
export const FADER_LAW = {
  straightFrom: 0.4,
  slope: 40,
  offset: -34,
  bentFrom: 0.034623627,
  bend: { level: -18, linear: 42, square: 200 },
  table: [
    [0, -70],
    [0.001154, -69.5],
    [0.009662616, -66.5],
    [0.021345632, -63],
  ],
  /** Sends are the same curve 6 dB lower. Source: raw 1.0 shows 0 dB and 0.85 shows -6 dB in the same data (inferred). */
  sendOffset: -6,
} as const;

/** Stored gains as a Live Set holds them. Source: ranges of 350 real sets; the minimum, -70 dB, plays as silence. */
export const STORED_GAIN = {
  volume: [0.0003162277571, 1.99526238],
  send: [0.0003162277571, 1],
  utility: [0, 56.2341309],
  quietest: -70,
} as const;

/**
 * Utility's Output knob as a running Live holds it, -1 to 1: dB = 35 v from `straightFrom` up, below it
 * v = 1.35827 10^(dB / 40.3) - 1; -1 plays as silence.
 *
 * Source: calibration inside an Ableton extension, Live 12.4.15 beta, 2026.
 */
export const UTILITY_OUTPUT = {
  slope: 35,
  straightFrom: -0.4829,
  scale: 1.35827,
  fall: 40.3,
  quietest: -70,
} as const;
