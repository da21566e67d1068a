import { noteFrequency, powerOfTwo, sine } from "#examples/sound/exact-math.ts";
import type { Hertz, Seconds } from "#src/model/units.ts";

/** The pitch of a note (MIDI, may lie between two) held for `held` seconds at time `time`; `drift` in semitones. */
export function sungPitch(note: number, time: Seconds, held: Seconds, drift: number): Hertz {
  const grown = Math.min(1, Math.max(0, (held - VIBRATO.delay) / VIBRATO.growth));
  const bend = VIBRATO.depth * grown * sine(time * VIBRATO.rate) + drift;
  return noteFrequency(note) * powerOfTwo(bend / 12);
}

/**
 * Rate in Hz, depth in semitones either way; it sets in after the note has stood for a while.
 * Source: J. Sundberg, "The Science of the Singing Voice" (1987): 5.5 to 7.5 Hz, up to 1 semitone.
 */
const VIBRATO = { rate: 5.6, depth: 0.42, delay: 0.28, growth: 0.4 } as const;
