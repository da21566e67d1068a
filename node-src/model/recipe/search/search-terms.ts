import { foldedWords } from "#src/model/recipe/search/folded-words.ts";
import { oneSlip } from "#src/model/recipe/search/one-slip.ts";

/** Words for one thing: each of `words` finds the others and what `finds` adds, which does not find them in turn. */
export interface SynonymRow {
  readonly words: readonly string[];
  readonly finds: readonly string[];
}

export type Synonyms = readonly SynonymRow[];

/** A part of what is looked for: all of its words, one of the phrases that mean the same, or one of those that serve it. */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly same: readonly string[];
  readonly finds: readonly string[];
}

/**
 * What is looked for, part by part; a phrase of the table is one part ("drum and bass").
 *
 * Edge: a phrase counts from its fourth letter on, as it is being typed; a word that `isTyped` does not know and that is one
 * slip away from a word of the table counts as that word.
 */
export function searchTerms(
  words: readonly string[],
  synonyms: Synonyms,
  isTyped: (word: string) => boolean,
): readonly SearchTerm[] {
  const phrases = phrasesOf(synonyms);
  const terms: SearchTerm[] = [];
  for (let at = 0; at < words.length; ) {
    const found = phrases.find(({ words: phrase }) => begins(phrase, words.slice(at, at + phrase.length)));
    const slipped = found ?? slippedFrom(words[at]!, phrases, isTyped);
    const many = found?.words.length ?? 1;
    terms.push({ words: words.slice(at, at + many), same: slipped?.same ?? [], finds: slipped?.finds ?? [] });
    at += many;
  }
  return terms;
}

const PHRASES = new WeakMap<Synonyms, readonly SearchTerm[]>();

/** The table's phrases, longest first. */
function phrasesOf(synonyms: Synonyms): readonly SearchTerm[] {
  const known = PHRASES.get(synonyms);
  if (known !== undefined) return known;
  const phrases = synonyms.flatMap((row) => {
    const finds = row.finds.map((phrase) => foldedWords(phrase).join(" "));
    const all = row.words.map(foldedWords);
    return all.map((words) => ({
      words,
      same: all.filter((other) => other !== words).map((other) => other.join(" ")),
      finds,
    }));
  });
  phrases.sort((a, b) => b.words.length - a.words.length);
  PHRASES.set(synonyms, phrases);
  return phrases;
}

/** Letters from which on the beginning of a phrase stands for it. */
const SHORTEST_BEGINNING = 4;

function begins(phrase: readonly string[], typed: readonly string[]): boolean {
  if (typed.length < phrase.length) return false;
  const last = phrase.length - 1;
  if (phrase.some((word, at) => at < last && word !== typed[at])) return false;
  const [whole, so] = [phrase[last]!, typed[last]!];
  return whole === so || (whole.startsWith(so) && typed.join(" ").length >= SHORTEST_BEGINNING);
}

function slippedFrom(
  word: string,
  phrases: readonly SearchTerm[],
  isTyped: (word: string) => boolean,
): SearchTerm | undefined {
  if (isTyped(word)) return undefined;
  const phrase = phrases.find(({ words }) => words.length === 1 && oneSlip(word, words[0]!));
  return phrase && { ...phrase, same: [phrase.words[0]!, ...phrase.same] };
}
