/**
 * How a stretched sound is held at the power that it had: gains of whole channels, from powers on either side of a moment.
 *
 * Source: house taste. `reach`: a beat at 120 bpm on either side is more than the 120 ms that the stretcher smears a hit over, and still follows a
 * phrase. `most`: more than the greatest loss measured (2.6 dB, bursts of noise at 2.5 times their length; ADR 0083), and too little to lift what
 * is only smear before a hit.
 */
export const STRETCH_LEVEL = { reach: 0.5, most: 6 } as const;
