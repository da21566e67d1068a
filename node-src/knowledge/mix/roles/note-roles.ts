import { KICK_PITCHES } from "#src/knowledge/ears/drum-notes.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";

/**
 * The keys of single drums, as MIDI pitches.
 * Source: General MIDI 1 Sound Set, percussion key map (RP-003): 35 and 36 bass drums, 38 and 40 snares, 39 hand clap, 42, 44 and 46 hi-hats.
 */
export const DRUM_PITCHES: readonly { readonly role: TrackRole; readonly keys: readonly number[] }[] = [
  { role: "kick", keys: KICK_PITCHES },
  { role: "snare", keys: [37, 38, 39, 40] },
  { role: "hats", keys: [42, 44, 46] },
];

/**
 * Notes that a bass plays: most of them under a pitch, several pitches, enough of them.
 * Source: the open G string of a bass guitar is 43, its twelfth fret on it 55; `share`, `fewest` and `different` are house taste: one note repeated is a drum as likely as a bass.
 */
export const LOW_NOTES = { under: 48, share: 0.9, fewest: 4, different: 2 } as const;
