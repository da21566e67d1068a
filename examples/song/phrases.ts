import type { WrittenPhrase } from "#examples/song/melody.ts";
import { MELODY } from "#examples/song/melody.ts";
import type { Beats } from "#src/model/units.ts";

export type Vowel = "a" | "e" | "i" | "o" | "u" | "@";

export type Consonant = "s" | "S" | "h" | "f" | "t" | "k" | "p" | "m" | "n" | "l" | "r" | "w" | "";

export interface Syllable {
  readonly consonant: Consonant;
  readonly vowel: Vowel;
  /** MIDI note. */
  readonly note: number;
  /** Song beats. */
  readonly start: Beats;
  readonly end: Beats;
  readonly startsWord: boolean;
}

export interface SungPhrase extends WrittenPhrase {
  readonly end: Beats;
  readonly syllables: readonly Syllable[];
  /** Without the notes: `"se-ta mi-lo na"`. */
  readonly words: string;
}

/** The singer breaks off this long before the next word. */
const WORD_GAP: Beats = 0.14;

/** The whole melody, syllables placed on the song's beats. */
export const PHRASES: readonly SungPhrase[] = MELODY.map(readPhrase);

function readPhrase(written: WrittenPhrase): SungPhrase {
  const words = written.text.split("|").map((word) => word.trim().split(" "));
  const syllables: Syllable[] = [];
  let at = written.start;
  for (const [w, word] of words.entries()) {
    for (const [s, token] of word.entries()) {
      const [sound = "", name = "", beats = ""] = token.split(":");
      const next = at + Number(beats);
      const lastOfWord = s === word.length - 1 && w < words.length - 1;
      syllables.push({
        consonant: sound.slice(0, -1) as Consonant,
        vowel: sound.slice(-1) as Vowel,
        note: noteNumber(name),
        start: at,
        end: lastOfWord ? next - WORD_GAP : next,
        startsWord: s === 0,
      });
      at = next;
    }
  }
  const sounds = words.map((word) => word.map((token) => token.split(":")[0]).join("-"));
  return { ...written, end: at, syllables, words: sounds.join(" ") };
}

/** `"A4"` is 69. */
function noteNumber(name: string): number {
  const step = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 }[name[0] ?? ""];
  if (step === undefined) throw new RangeError(`noteNumber: "${name}" is not a note`);
  return step + 12 * (Number(name.slice(1)) + 1);
}
