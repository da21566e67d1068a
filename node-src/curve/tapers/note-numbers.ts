import type { Hertz } from "#src/model/units.ts";

/** MIDI note number of a frequency, with its fraction: 69 for 440 Hz, 12 an octave, as Max's `ftom~`. 0 Hz gives `-Infinity`. */
export function noteOfHertz(frequency: Hertz): number {
  return A4_NOTE + OCTAVE * Math.log2(frequency / A4);
}

/** Frequency of a MIDI note number, as Max's `mtof~`. */
export function hertzOfNote(note: number): Hertz {
  return A4 * 2 ** ((note - A4_NOTE) / OCTAVE);
}

/** Source: ISO 16 (440 Hz) and the MIDI 1.0 specification (A above middle C is 69). */
const A4: Hertz = 440;
const A4_NOTE = 69;
const OCTAVE = 12;
