import type { Beats } from "#src/model/units.ts";

export type SectionName = "Intro" | "Verse 1" | "Chorus 1" | "Verse 2" | "Break" | "Chorus 2" | "Outro";

export interface Section {
  readonly name: SectionName;
  readonly start: Beats;
  readonly end: Beats;
  /** One chord a bar, repeated to the section's end. */
  readonly chords: readonly ChordName[];
  /** Level of the pads in this section, dB below the chorus. */
  readonly padLevel: number;
  /** Eighth notes of the bass that sound in a bar, 1 = plays. */
  readonly bassPattern: string;
}

export type ChordName = "Am" | "F" | "C" | "G" | "Em" | "Dm";

export const BEATS_PER_BAR = 4;

/** Bars 1 to 42 in 4/4. Source: house taste; the bed is loudest in the choruses, so a bed-relative ride has work to do. */
export const SECTIONS: readonly Section[] = [
  { name: "Intro", start: 0, end: 16, chords: ["Am", "F", "C", "G"], padLevel: -5, bassPattern: "00000000" },
  { name: "Verse 1", start: 16, end: 48, chords: ["Am", "F", "C", "G"], padLevel: -7, bassPattern: "10010010" },
  { name: "Chorus 1", start: 48, end: 80, chords: ["F", "G", "Am", "C"], padLevel: 0, bassPattern: "11111111" },
  { name: "Verse 2", start: 80, end: 104, chords: ["Am", "F", "C", "G"], padLevel: -6, bassPattern: "10011010" },
  { name: "Break", start: 104, end: 120, chords: ["Dm", "Am", "F", "G"], padLevel: -4, bassPattern: "10000000" },
  { name: "Chorus 2", start: 120, end: 152, chords: ["F", "G", "Am", "C"], padLevel: 0, bassPattern: "11111111" },
  { name: "Outro", start: 152, end: 168, chords: ["Am", "F", "C", "C"], padLevel: -7, bassPattern: "10000000" },
];

export const SONG_END: Beats = 168;

/** MIDI notes, root first. */
export const CHORDS: Readonly<Record<ChordName, readonly number[]>> = {
  Am: [45, 57, 60, 64],
  F: [41, 57, 60, 65],
  C: [48, 55, 60, 64],
  G: [43, 55, 59, 62],
  Em: [40, 55, 59, 64],
  Dm: [50, 57, 62, 65],
};

/** The chord that sounds in a bar of a section. */
export function chordAt(section: Section, bar: number): readonly number[] {
  return CHORDS[section.chords[bar % section.chords.length] ?? "Am"];
}
