import type { SectionName } from "#examples/song/sections.ts";
import type { Beats, Dbfs, Decibels } from "#src/model/units.ts";

/**
 * One sung phrase as written down.
 *
 * `text`: syllables `consonant-vowel:note:beats`, words parted by `|`. Consonants s S(h) h f t k p m n l r w or none,
 * vowels a e i o u @. `level` is the RMS of the whole phrase in the recording, `breath` how far the breath before it
 * lies below it.
 */
export interface WrittenPhrase {
  readonly section: SectionName;
  readonly start: Beats;
  readonly text: string;
  readonly level: Dbfs;
  readonly breath: { readonly length: Beats; readonly below: Decibels } | null;
}

/**
 * A singer who moves about before the microphone: levels from -14 to -30 dBFS, in no order that a fader could guess.
 * Source: house taste.
 */
export const MELODY: readonly WrittenPhrase[] = [
  line("Verse 1", 17, "se:A4:.75 ta:A4:.75 | mi:C5:1 lo:B4:.5 | na:A4:1.5", -24, [0.4, 18]),
  line("Verse 1", 25, "ho:C5:1 ti:C5:.5 | ka:D5:1 le:C5:.5 mo:B4:1 | sa:A4:1.5", -18, [0.5, 22]),
  line("Verse 1", 33, "mi:G4:.5 so:G4:.5 | la:E4:1 ne:G4:1 | to:A4:2", -28, [0.3, 14]),
  line("Verse 1", 41, "se:C5:.5 li:B4:.5 ma:G4:1 | fo:B4:1 re:B4:.75 | lu:G4:2", -21.5, [0.55, 20]),
  line("Chorus 1", 49, "ha:C5:1.5 | li:D5:.5 so:E5:1 ma:D5:.5 | ta:C5:2", -15.5, [0.6, 26]),
  line("Chorus 1", 57, "no:D5:1 ne:D5:.5 | ka:B4:1 li:D5:1 | mo:B4:2.5", -19, [0.35, 24]),
  line("Chorus 1", 65, "ha:C5:1.5 | li:C5:.5 so:E5:1 ma:D5:.5 | fa:C5:2.5", -14, [0.5, 28]),
  line("Chorus 1", 73, "So:E5:.5 le:D5:.5 | na:C5:1 mi:G4:.5 | la:G4:2", -23.5, null),
  line("Verse 2", 81, "wa:A4:.5 ta:C5:.5 | fe:C5:1 ro:B4:.5 | no:A4:2", -29.5, [0.45, 13]),
  line("Verse 2", 88.5, "mi:C5:.5 ka:D5:1 | so:E5:.5 le:D5:.5 | ma:C5:1 | ho:B4:.5 na:A4:1.5", -20, [0.4, 21]),
  line("Verse 2", 97.5, "li:E5:.5 la:D5:.5 | tu:C5:1 re:B4:1 | sa:G4:2", -26, [0.6, 16]),
  line("Break", 105, "u:A4:1.5 | lo:F4:1 ne:A4:1 | ma:A4:2", -27, [0.5, 15]),
  line("Break", 112.5, "hi:C5:.75 se:D5:.75 | ma:D5:1 ka:B4:1 | ri:G4:1.5", -20.5, [0.35, 20]),
  line("Chorus 2", 121, "ha:C5:1.5 | li:D5:.5 so:E5:1 ma:D5:.5 | ta:C5:2.25", -16.5, [0.6, 25]),
  line("Chorus 2", 129, "no:D5:1 ne:D5:.5 | ka:B4:1 li:D5:1 | mo:B4:2.5", -25, [0.45, 17]),
  line("Chorus 2", 137, "ha:C5:1.5 | li:C5:.5 so:E5:1 ma:E5:.5 | fa:E5:3", -14.5, [0.55, 27]),
  line("Chorus 2", 145, "So:E5:.5 le:D5:.5 | na:C5:1 mi:D5:.5 | la:C5:2.5", -18.5, [0.4, 23]),
  line("Outro", 153, "se:A4:1 ta:C5:1 | mi:C5:1 | no:A4:2.5", -22, [0.5, 19]),
  line("Outro", 161, "u:A4:1 | lo:G4:1 na:E4:2.5", -29, null),
];

function line(
  section: SectionName,
  start: Beats,
  text: string,
  level: Dbfs,
  breath: readonly [length: Beats, below: Decibels] | null,
): WrittenPhrase {
  return { section, start, text, level, breath: breath && { length: breath[0], below: breath[1] } };
}
