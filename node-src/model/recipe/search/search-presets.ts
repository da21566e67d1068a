import type { PresetDevice } from "#src/model/recipe/preset.ts";
import type { PresetEntry, PresetOrigin } from "#src/model/recipe/preset-entry.ts";
import { folded, foldedLines, foldedWords } from "#src/model/recipe/search/folded-words.ts";
import { oneSlip } from "#src/model/recipe/search/one-slip.ts";
import { type SearchTerm, type Synonyms, searchTerms } from "#src/model/recipe/search/search-terms.ts";

/** What is left out of a list; a filter that is not given lets everything through. */
export interface PresetFilters {
  readonly device?: PresetDevice | undefined;
  readonly recipe?: string | undefined;
  readonly origin?: PresetOrigin | undefined;
  readonly favourites?: boolean | undefined;
  /** All of them must be there. */
  readonly tags?: readonly string[] | undefined;
}

/**
 * The presets that every word of the query is found in, best first.
 *
 * A word is found in name, tags, recipe, author or description, at the start of a word or inside one, without regard to
 * case, accents and punctuation ("1/16" is "1" and "16"). What is found by a word of the same meaning comes after what is
 * found as typed. A word that stands in none of `entries` and means nothing by the table is forgiven one slip; what that
 * finds comes last. Presets that match equally well keep the order they came in; a query without words leaves all that the
 * filters let through, and makes ready for the first keystroke.
 */
export function searchPresets(
  entries: readonly PresetEntry[],
  query: string,
  filters: PresetFilters = {},
  synonyms: Synonyms = [],
): readonly PresetEntry[] {
  const words = foldedWords(query.slice(0, LONGEST_QUERY));
  const tags = (filters.tags ?? []).map(folded);
  const kept = entries.filter((entry) => passes(entry, filters, tags));
  if (words.length === 0) {
    for (const { preset } of entries) fieldsOf(preset);
    return kept;
  }
  const sought = soughtBy(words, entries, synonyms);
  return kept
    .flatMap((entry) => {
      const match = matchOf(fieldsOf(entry.preset), sought);
      return match === null ? [] : [{ entry, ...match }];
    })
    .sort((a, b) => a.rank - b.rank || b.worth - a.worth)
    .map(({ entry }) => entry);
}

/** No one types more; a text pasted by mistake shall not hold the list up. */
const LONGEST_QUERY = 200;

function passes({ preset, origin, favourite }: PresetEntry, filters: PresetFilters, tags: readonly string[]): boolean {
  return (
    (filters.device === undefined || preset.device === filters.device) &&
    (filters.recipe === undefined || preset.recipe === filters.recipe) &&
    (filters.origin === undefined || origin === filters.origin) &&
    (filters.favourites !== true || favourite) &&
    (tags.length === 0 || tags.every((tag) => preset.tags.some((own) => folded(own) === tag)))
  );
}

interface Sought {
  readonly terms: readonly SearchTerm[];
  /** Words that are forgiven a slip. */
  readonly unknown: ReadonlySet<string>;
  readonly whole: string;
}

/** A word is looked up among all presets: one that only another device's have is no slip. */
function soughtBy(words: readonly string[], entries: readonly PresetEntry[], synonyms: Synonyms): Sought {
  const known = new Map<string, boolean>();
  const isTyped = (word: string): boolean => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = entries.some(({ preset }) => fieldsOf(preset).some((field) => field.includes(word)));
    known.set(word, found);
    return found;
  };
  const terms = searchTerms(words, synonyms, isTyped);
  const unknown = terms.flatMap((term) => term.words.filter((word) => !isTyped(word)));
  return { terms, unknown: new Set(unknown), whole: ` ${words.join(" ")}` };
}

interface Match {
  readonly rank: number;
  readonly worth: number;
}

/** As typed, by a word of the same meaning, by a slip. */
const AS_TYPED = 0;
const MEANT = 1;
const SLIPPED = 2;

/** `null` unless every part is found; the worst part says where the preset stands. */
function matchOf(fields: readonly string[], { terms, unknown, whole }: Sought): Match | null {
  let [rank, worth] = [AS_TYPED, 0];
  for (const term of terms) {
    const match = termMatch(fields, term, unknown);
    if (match === null) return null;
    rank = Math.max(rank, match.rank);
    worth += match.worth;
  }
  return { rank, worth: worth + (fields[0]!.startsWith(whole) ? NAME_BEGINS : 0) };
}

/** A name that begins with the whole query stands before every other. */
const NAME_BEGINS = 1_000;

function termMatch(fields: readonly string[], term: SearchTerm, unknown: ReadonlySet<string>): Match | null {
  const asTyped = term.words.length > 1 ? phraseIn : typedIn;
  const typed = sumOf(term.words, (word) => bestOf(fields, (field) => asTyped(field, word)));
  if (typed > 0) return { rank: AS_TYPED, worth: typed };
  const best = (phrases: readonly string[]) =>
    Math.max(0, ...phrases.map((phrase) => bestOf(fields, (field) => phraseIn(field, phrase))));
  const meant = best(term.same) || best(term.finds) / BEGINS;
  if (meant > 0) return { rank: MEANT, worth: meant };
  if (!term.words.some((word) => unknown.has(word))) return null;
  const slipped = sumOf(term.words, (word) =>
    bestOf(fields, (field) => (unknown.has(word) ? slippedIn(field, word) : asTyped(field, word))),
  );
  return slipped > 0 ? { rank: SLIPPED, worth: slipped } : null;
}

/** 0 unless every word is found. */
function sumOf(words: readonly string[], worthOf: (word: string) => number): number {
  let sum = 0;
  for (const word of words) {
    const worth = worthOf(word);
    if (worth === 0) return 0;
    sum += worth;
  }
  return sum;
}

/** What a match is worth in the name, the tags, the recipe, the author and the description. */
const WORTH = [8, 4, 3, 2, 1] as const;

function bestOf(fields: readonly string[], matchIn: (field: string) => number): number {
  let best = 0;
  for (const [index, worth] of WORTH.entries()) best = Math.max(best, worth * matchIn(fields[index] ?? ""));
  return best;
}

const BEGINS = 3;
const INSIDE = 1;

function typedIn(field: string, word: string): number {
  if (!field.includes(word)) return 0;
  return field.includes(` ${word}`) ? BEGINS : INSIDE;
}

/** Letters up to which a phrase must be there whole: "edm" is nothing in "edmond". */
const LONGEST_WHOLE = 3;

function phraseIn(field: string, phrase: string): number {
  const found = phrase.length > LONGEST_WHOLE ? field.includes(` ${phrase}`) : `${field} `.includes(` ${phrase} `);
  return found ? BEGINS : 0;
}

function slippedIn(field: string, word: string): number {
  return field.split(" ").some((other) => oneSlip(word, other)) ? BEGINS : 0;
}

const FOLDED = new WeakMap<object, readonly string[]>();

/** Folded words of the fields that `WORTH` names, one blank before each: a keystroke must not fold a thousand presets again. */
function fieldsOf(preset: PresetEntry["preset"]): readonly string[] {
  const known = FOLDED.get(preset);
  if (known !== undefined) return known;
  const { name, tags, recipe, author, description } = preset;
  const fields = foldedLines([name, tags.join(" "), spelledOut(recipe), author, description]);
  FOLDED.set(preset, fields);
  return fields;
}

/** "filterSweep" as "filter sweep", and still as one word. */
function spelledOut(recipe: string): string {
  return `${recipe.replace(/(?=[A-Z])/g, " ")} ${recipe}`;
}
