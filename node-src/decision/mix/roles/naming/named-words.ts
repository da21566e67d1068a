import { GLUED_WORDS, ROLE_WORDS } from "#src/knowledge/mix/roles/role-words.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";

/** A word of a name that the dictionary knows. */
export interface NamedWord {
  readonly role: TrackRole | null;
  readonly sure: boolean;
  /** Its place in the dictionary: of several the first counts. */
  readonly rank: number;
  readonly word: string;
}

/**
 * What the dictionary knows of one part of a name, the first of the dictionary first.
 *
 * Shape: the longest phrases first, so that “bass drum” is no bass; what is left word by word; a word that is none as the words that it is glued of,
 * so that “leadvox” and “snaretop” are understood, and “sidekick” and “invoice” are not.
 */
export function namedWords(words: readonly string[]): readonly NamedWord[] {
  const found: NamedWord[] = [];
  for (let at = 0; at < words.length; ) {
    const length = phraseLength(words, at);
    if (length > 0) found.push(DICTIONARY.get(words.slice(at, at + length).join(" "))!);
    else found.push(...gluedWords(words[at]!));
    at += Math.max(1, length);
  }
  return found.sort((a, b) => a.rank - b.rank);
}

const DICTIONARY: ReadonlyMap<string, NamedWord> = new Map(
  ROLE_WORDS.flatMap(({ role, sure, words }, rank) =>
    words.map((written) => {
      const word = written.replaceAll("_", " ");
      return [word, { role, sure, rank, word }] as const;
    }),
  ).reverse(),
);

const LONGEST_PHRASE = Math.max(...[...DICTIONARY.keys()].map((word) => word.split(" ").length));

/** How many words from here on are one entry; 0 where none is. */
function phraseLength(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--)
    if (DICTIONARY.has(words.slice(at, at + length).join(" "))) return length;
  return 0;
}

/** Shorter pieces stand in too many words. Kana has two characters where Latin has four letters. */
const SHORTEST_PIECE = 2;
const SHORTEST_WORD = 3;

/** The words that a word is glued of, all of it; none where a piece is left over, or where no piece is long enough to be meant. */
function gluedWords(word: string): readonly NamedWord[] {
  const pieces = split(word);
  const named = (pieces ?? []).flatMap((piece) => DICTIONARY.get(piece) ?? []);
  const meant = named.some(({ word: piece }) => piece.length >= SHORTEST_WORD || isKana(piece));
  return meant && named.some(({ sure }) => sure) ? named : [];
}

function split(word: string, first = true): readonly string[] | null {
  for (let length = word.length; length >= SHORTEST_PIECE; length--) {
    const piece = word.slice(0, length);
    if (!DICTIONARY.has(piece) && (first || !GLUED_WORDS.has(piece))) continue;
    if (length === word.length) return [piece];
    const rest = split(word.slice(length), false);
    if (rest !== null) return [piece, ...rest];
  }
  return null;
}

function isKana(word: string): boolean {
  return /^[\p{Script=Katakana}ー]+$/u.test(word);
}
