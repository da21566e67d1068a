import { HARDEST_VELOCITY, KICK_PITCHES, LIKELY } from "#src/knowledge/ears/drum-notes.ts";
import type { MidiNote } from "#src/model/live-set.ts";
import type { Hit } from "#src/model/recipe/music.ts";

/**
 * The hits of the kick among a clip's notes, in the notes' own beats.
 *
 * Shape: notes of `pitch` where one is chosen; else those on a kick's key (35, 36); else, where none is there, those of the
 * lowest pitch. Rising in time; of notes at one time the hardest counts. Strength is velocity over 127, the middle of its range
 * where Live draws it by lot. A note that Live plays by chance is a hit from a chance of one half on (`LIKELY`).
 * Edge: muted notes, a chance under that, velocity 0 and times that are no numbers are left out; a chosen pitch that never plays
 * gives no hits.
 */
export function kickNotes(notes: readonly MidiNote[], pitch: number | null = null): Hit[] {
  const byTime = new Map<number, number>();
  for (const note of ofTheKick(notes, pitch))
    if (likely(note)) byTime.set(note.start, Math.max(byTime.get(note.start) ?? 0, meanVelocity(note)));
  return [...byTime]
    .map(([at, velocity]) => ({ at, strength: Math.min(1, velocity / HARDEST_VELOCITY) }))
    .sort((a, b) => a.at - b.at);
}

/** Every note that may sound and is likely to, with its pitch, rising in time; strength as in `kickNotes`. */
export function noteHits(notes: readonly MidiNote[]): Hit[] {
  return soundingOf(notes)
    .filter(likely)
    .map((note) => ({
      at: note.start,
      strength: Math.min(1, meanVelocity(note) / HARDEST_VELOCITY),
      pitch: note.pitch,
    }))
    .sort((a, b) => a.at - b.at);
}

/** Of the notes that `noteHits` looks at, how many Live plays by chance alone, and how many of those it counts. */
export function chancyNotes(notes: readonly MidiNote[]): ReturnType<typeof chancyKicks> {
  const chancy = soundingOf(notes).filter(({ chance = 1 }) => chance < 1);
  return { notes: chancy.length, counted: chancy.filter(likely).length };
}

/** Of the notes that `kickNotes` looks at, how many Live plays by chance alone, and how many of those it counts as hits. */
export function chancyKicks(notes: readonly MidiNote[]): { readonly notes: number; readonly counted: number } {
  const chancy = ofTheKick(notes, null).filter(({ chance = 1 }) => chance < 1);
  return { notes: chancy.length, counted: chancy.filter(likely).length };
}

/** The kick's notes that may sound. A key that never sounds is not what the clip plays, so that the lowest that does counts. */
function ofTheKick(notes: readonly MidiNote[], pitch: number | null): MidiNote[] {
  const sounding = soundingOf(notes);
  const pitches = pitch === null ? kickPitches(sounding) : [pitch];
  return sounding.filter((note) => pitches.includes(note.pitch));
}

function soundingOf(notes: readonly MidiNote[]): MidiNote[] {
  return notes.filter(
    (note) => note.enabled && (note.chance ?? 1) > 0 && meanVelocity(note) > 0 && Number.isFinite(note.start),
  );
}

function likely({ chance = 1 }: MidiNote): boolean {
  return chance >= LIKELY;
}

/** Live draws a velocity between the note's own and that plus its range. Source: Live 12 manual, "Editing Velocities". */
function meanVelocity({ velocity, velocityRange = 0 }: MidiNote): number {
  return velocity > 0 ? Math.min(HARDEST_VELOCITY, Math.max(1, velocity + velocityRange / 2)) : 0;
}

function kickPitches(notes: readonly MidiNote[]): readonly number[] {
  if (notes.some(({ pitch }) => KICK_PITCHES.includes(pitch))) return KICK_PITCHES;
  return [notes.reduce((lowest, { pitch }) => Math.min(lowest, pitch), Number.POSITIVE_INFINITY)];
}
