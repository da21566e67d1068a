import { HARDEST_VELOCITY, KICK_PITCHES } from "#src/knowledge/ears/drum-notes.ts";
import type { MidiNote } from "#src/model/live-set.ts";
import type { Hit } from "#src/model/move/music.ts";

/**
 * The hits of the kick among a clip's notes, in the notes' own beats.
 *
 * Shape: notes of `pitch` where one is chosen; else those on a kick's key (35, 36); else, where none is there, those of the
 * lowest pitch. Rising in time; of notes at one time the hardest counts. Strength is velocity over 127.
 * Edge: muted notes, velocity 0 and times that are no numbers are left out; a chosen pitch that never plays gives no hits.
 */
export function kickNotes(notes: readonly MidiNote[], pitch: number | null = null): Hit[] {
  const sounding = notes.filter(({ enabled, velocity, start }) => enabled && velocity > 0 && Number.isFinite(start));
  const pitches = pitch === null ? kickPitches(sounding) : [pitch];
  const byTime = new Map<number, number>();
  for (const { pitch: own, start, velocity } of sounding)
    if (pitches.includes(own)) byTime.set(start, Math.max(byTime.get(start) ?? 0, velocity));
  return [...byTime]
    .map(([at, velocity]) => ({ at, strength: Math.min(1, velocity / HARDEST_VELOCITY) }))
    .sort((a, b) => a.at - b.at);
}

function kickPitches(notes: readonly MidiNote[]): readonly number[] {
  if (notes.some(({ pitch }) => KICK_PITCHES.includes(pitch))) return KICK_PITCHES;
  return [notes.reduce((lowest, { pitch }) => Math.min(lowest, pitch), Number.POSITIVE_INFINITY)];
}
