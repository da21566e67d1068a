/**
 * The words that a person would type for a text: lower case, without accents and punctuation.
 *
 * Edge: a number and the unit that follows it are two words ("18kHz" is "18", "khz").
 */
export function foldedWords(text: string): readonly string[] {
  return spaced(folded(text))
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Each line folded, its words with a blank before each. */
export function foldedLines(lines: readonly string[]): readonly string[] {
  return spaced(folded(lines.join("\n"))).split("\n");
}

function spaced(lines: string): string {
  const between = isPlain(lines) ? /[^a-z0-9\n]+/g : /(?:(?!\n)[\s\p{P}\p{Sm}\p{Sc}\p{Sk}])+/gu;
  const words = ` ${lines.replaceAll("\n", "\n ")}`.replace(between, " ");
  return /\d[a-z]/.test(words) ? words.replace(/(\d)(?=[a-z])/g, "$1 ") : words;
}

/** Lower case, without accents. */
export function folded(text: string): string {
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
