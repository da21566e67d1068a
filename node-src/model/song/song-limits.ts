/**
 * What a song of Live can hold. Numbers outside come from damage or from another program, and would drive loops and memory.
 *
 * Source: tempo, signature and pitch as Live's own fields take them; the last beat as the Live Object Model states it for a
 * position (`0..1576800`). The clip gain ends at +24 dB in Live; twice that is let in, as nothing is driven by it.
 */
export const SONG_LIMITS = {
  lowestTempo: 20,
  highestTempo: 999,
  lastBeat: 1_576_800,
  mostNumerator: 99,
  denominators: [1, 2, 4, 8, 16],
  semitones: 48,
  cents: 500,
  mostClipGain: 15.85 * 15.85,
} as const;

/**
 * The tempo between two warp markers, in beats of content per minute of file. Markers outside tell of damage: such a pair of
 * them would stretch a second over hours, or press hours into one.
 * Source: house taste, far outside of music: Live's tempos run from 20 to 999, and a marker may be dragged far.
 */
export const WARPED_TEMPO = { lowest: 0.01, highest: 1_000_000 } as const;

/**
 * Bounds on work that a set can ask for with a few bytes.
 * Source: house taste: a 16th note that repeats for an hour at 174 bpm plays 41,760 times; a track of a set that fills all of
 * Live's beats with one-bar loops plays 394,200.
 */
export const SONG_WORK = { repeatsOfClip: 100_000, repeatsOfTrack: 500_000, notesOfClip: 1_000_000 } as const;
