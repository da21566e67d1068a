/**
 * Three compressors in series, each with its own share of the work: how much it may reduce, in dB, in the given share of the loudest section's time.
 *
 * Source: engineers' practice as the source document has it: 2 to 3 dB of gentle levelling, 3 to 5 dB of character, then peaks alone. The aims are
 * the middle of each, the times house taste: each stage is faster than the one in front of it, so that none works on what is done.
 */
export const SERIAL_STAGES = [
  {
    stage: "levelling",
    settings: { ratio: 2, knee: 6, attack: 0.03, release: 0.4, automatic: true },
    goal: { reduction: 2.5, share: 0.95, within: [2, 3] },
  },
  {
    stage: "character",
    settings: { ratio: 4, knee: 3, attack: 0.008, release: 0.12, hold: 0.01 },
    goal: { reduction: 4, share: 0.95, within: [3, 5] },
  },
  {
    stage: "peaks",
    settings: { ratio: 20, knee: 1, attack: 0.0003, release: 0.03, hold: 0.005, lookahead: 0.0015 },
    goal: { reduction: 2, share: 0.995, within: [1, 3] },
  },
] as const;

/** A parallel path: everything reduced hard. Source: engineers' practice (New York compression); attack and lookahead are house taste, so that no click passes. */
export const PARALLEL_PATH = {
  settings: { ratio: 10, knee: 6, attack: 0.001, release: 0.1, hold: 0.01 },
  goal: { reduction: 15, share: 0.95 },
} as const;

/** A duck by a key. Source: engineers' practice: attack 0.1 to 5 ms; the hold bridges the swings of a kick of 50 Hz (half a period), the release lets a bass return between beats. */
export const DUCKING_PATH = {
  settings: { ratio: 8, knee: 6, attack: 0.001, release: 0.1, hold: 0.02, lookahead: 0.001 },
} as const;

/** What a threshold is solved to. Source: house taste: a fifth of the half decibel in which a stated reduction is to be reached. */
export const REDUCTION_TOLERANCE = 0.1;

/** What a stated reduction is held to, in dB. Source: the project's bar. */
export const REACHED_WITHIN = 0.5;
