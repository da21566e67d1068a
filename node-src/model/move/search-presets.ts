import type { PresetDevice } from "#src/model/move/preset.ts";
import type { PresetEntry, PresetOrigin } from "#src/model/move/preset-entry.ts";

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
 * case, accents and punctuation ("1/16" is "1" and "16"). Presets that match equally well keep the order they came in; a
 * query without words leaves all that the filters let through.
 */
export function searchPresets(
  entries: readonly PresetEntry[],
  query: string,
  filters: PresetFilters = {},
): readonly PresetEntry[] {
  const words = foldedWords(query.slice(0, LONGEST_QUERY));
  const tags = (filters.tags ?? []).map(folded);
  const kept = entries.filter((entry) => passes(entry, filters, tags));
  if (words.length === 0) return kept;
  return kept
    .map((entry) => ({ entry, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

/** Nobody types more; a text pasted by mistake shall not hold the list up. */
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

/** 0 unless every word is found. */
function scoreOf({ preset }: PresetEntry, words: readonly string[]): number {
  const fields = fieldsOf(preset);
  let sum = 0;
  for (const word of words) {
    const found = Math.max(...fields.map(({ text, worth }) => worth * matchOf(text, word)));
    if (found === 0) return 0;
    sum += found;
  }
  return sum + (fields[0]!.text.startsWith(` ${words.join(" ")}`) ? NAME_BEGINS : 0);
}

/** A name that begins with the whole query stands before every other. */
const NAME_BEGINS = 1_000;

interface Field {
  /** Folded words, one blank before each and after the last. */
  readonly text: string;
  readonly worth: number;
}

const FOLDED = new WeakMap<object, readonly Field[]>();

/** The name comes first: a keystroke must not fold a thousand presets again. */
function fieldsOf(preset: PresetEntry["preset"]): readonly Field[] {
  const known = FOLDED.get(preset);
  if (known !== undefined) return known;
  const fields = [
    { text: preset.name, worth: 8 },
    { text: preset.tags.join(" "), worth: 4 },
    { text: spelledOut(preset.recipe), worth: 3 },
    { text: preset.author, worth: 2 },
    { text: preset.description, worth: 1 },
  ].map(({ text, worth }) => ({ text: ` ${spaced(folded(text))} `, worth }));
  FOLDED.set(preset, fields);
  return fields;
}

/** 4 for a whole word, 3 for the start of one, 1 inside one, 0 for nowhere. */
function matchOf(text: string, word: string): number {
  if (!text.includes(word)) return 0;
  if (text.includes(` ${word} `)) return 4;
  return text.includes(` ${word}`) ? 3 : 1;
}

/** "filterSweep" as "filter sweep", and still as one word. */
function spelledOut(recipe: string): string {
  return `${recipe.replace(/(?=[A-Z])/g, " ")} ${recipe}`;
}

function foldedWords(text: string): readonly string[] {
  const words = spaced(folded(text));
  return words === "" ? [] : words.split(" ");
}

/** Words with one blank between them. A number and the unit that follows it are two words: "18kHz" is "18 kHz". */
function spaced(text: string): string {
  const between = isPlain(text) ? /[^a-z0-9]+/g : /[\s\p{P}\p{Sm}\p{Sc}\p{Sk}]+/gu;
  return text
    .replace(between, " ")
    .replace(/(\d)(?=[a-z])/g, "$1 ")
    .trim();
}

function folded(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[æðøđħıłœßþ]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Most text is, and then folds ten times as fast. */
function isPlain(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

/** Letters that have no accent to take away. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: "ae",
  ð: "d",
  ø: "o",
  đ: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  œ: "oe",
  ß: "ss",
  þ: "th",
};
