import type { PresetDevice } from "#src/model/recipe/preset.ts";
import type { PresetEntry, PresetOrigin } from "#src/model/recipe/preset-entry.ts";

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
 * query without words leaves all that the filters let through, and makes ready for the first keystroke.
 */
export function searchPresets(
  entries: readonly PresetEntry[],
  query: string,
  filters: PresetFilters = {},
): readonly PresetEntry[] {
  const words = foldedWords(query.slice(0, LONGEST_QUERY));
  const tags = (filters.tags ?? []).map(folded);
  const kept = entries.filter((entry) => passes(entry, filters, tags));
  if (words.length === 0) {
    for (const { preset } of kept) fieldsOf(preset);
    return kept;
  }
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
    const found = bestMatch(fields, word);
    if (found === 0) return 0;
    sum += found;
  }
  return sum + (fields[0]!.startsWith(` ${words.join(" ")}`) ? NAME_BEGINS : 0);
}

/** A name that begins with the whole query stands before every other. */
const NAME_BEGINS = 1_000;

/** What a match is worth in the name, the tags, the recipe, the author and the description. */
const WORTH = [8, 4, 3, 2, 1] as const;

const FOLDED = new WeakMap<object, readonly string[]>();

/** Folded words of the fields that `WORTH` names, one blank before each: a keystroke must not fold a thousand presets again. */
function fieldsOf(preset: PresetEntry["preset"]): readonly string[] {
  const known = FOLDED.get(preset);
  if (known !== undefined) return known;
  const { name, tags, recipe, author, description } = preset;
  const fields = spaced(folded([name, tags.join(" "), spelledOut(recipe), author, description].join("\n"))).split("\n");
  FOLDED.set(preset, fields);
  return fields;
}

function bestMatch(fields: readonly string[], word: string): number {
  let best = 0;
  for (const [index, worth] of WORTH.entries()) best = Math.max(best, worth * matchOf(fields[index] ?? "", word));
  return best;
}

/** 3 for the start of a word, 1 inside one, 0 for nowhere. */
function matchOf(field: string, word: string): number {
  if (!field.includes(word)) return 0;
  return field.includes(` ${word}`) ? 3 : 1;
}

/** "filterSweep" as "filter sweep", and still as one word. */
function spelledOut(recipe: string): string {
  return `${recipe.replace(/(?=[A-Z])/g, " ")} ${recipe}`;
}

function foldedWords(query: string): readonly string[] {
  return spaced(folded(query))
    .split(/\s+/)
    .filter((word) => word !== "");
}

/**
 * The words of each line, a blank before each. A number and the unit that follows it are two words: "18kHz" is "18 kHz".
 */
function spaced(lines: string): string {
  const between = isPlain(lines) ? /[^a-z0-9\n]+/g : /(?:(?!\n)[\s\p{P}\p{Sm}\p{Sc}\p{Sk}])+/gu;
  const words = ` ${lines.replaceAll("\n", "\n ")}`.replace(between, " ");
  return /\d[a-z]/.test(words) ? words.replace(/(\d)(?=[a-z])/g, "$1 ") : words;
}

function folded(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
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
