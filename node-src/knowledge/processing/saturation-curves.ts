/**
 * What drive means for each curve: amplitude into its bend, relative to full scale at 0 dB, and how far the even bend reaches.
 *
 * Tape bends both sides alike, as hysteresis with bias does: odd harmonics alone. Tube bends one side early and by at most 0.3 of a
 * sample's size, and both sides 16 dB later, but never below 4 dB over full scale: the 2nd harmonic stays above the 3rd at every drive and
 * every level up to full scale.
 * Source: hyperbolic tangent as in Zölzer (ed.) 2011, DAFX, 4.3; the shares are house taste, held by test/process/saturation.
 */
export const CURVES = {
  tape: { even: 0, oddUnder: 0, oddMost: Number.POSITIVE_INFINITY },
  tube: { even: 0.3, oddUnder: 16, oddMost: -4 },
} as const;

/** Source: house taste: 24 dB over full scale is a square wave already. */
export const DRIVE = { least: 0, most: 24 } as const;

/**
 * Doublings of rates up to 48 kHz by drive; "close" holds below 48 kHz, where aliases have less room.
 * Source: measured with `tape` at full scale, aliases of 9 kHz under 20 kHz: four times at 12 dB -73 dB at 48 kHz, but -66 at 44.1 kHz;
 * eight times at 18 dB -78 and -71; eight times at 24 dB -49 and -46.
 */
export const DOUBLINGS = [
  { upTo: 12, close: 10, doublings: 2 },
  { upTo: 18, close: 18, doublings: 3 },
  { upTo: 24, close: 24, doublings: 4 },
] as const;

/** Where the highs that an exciter is fed with may begin, in Hz. Source: house taste: below 1 kHz it is no exciter, above 10 kHz all it adds is past hearing. */
export const EXCITED_FROM = { least: 1_000, most: 10_000 } as const;
