/**
 * The keys that play a kick, as MIDI pitches: acoustic bass drum and bass drum 1.
 * Source: General MIDI 1 Sound Set, percussion key map (RP-003): 35 and 36. Live's Drum Rack puts its first pad, by custom
 * the kick, on C1, which is 36.
 */
export const KICK_PITCHES: readonly number[] = [35, 36];

/** The hardest velocity. Source: MIDI 1.0 Detailed Specification, note on: 1 to 127. */
export const HARDEST_VELOCITY = 127;

/**
 * The chance from which on a note is followed as if it always played. Source: house taste: what plays more often than not; a
 * duck under a kick that stays away is heard less than a kick without its duck.
 */
export const LIKELY = 0.5;
