/** Words as one line a language, apart by blanks; those of a phrase are joined by `_`. Without accents, in lower case, as `wordsOf` has them. Source: form only. */
export function listedWords(lines: WordLines): readonly string[] {
  return Object.values(lines).flatMap((line) => line.split(" "));
}

/** `ja` holds kana and romaji. */
export type WordLines = Readonly<Partial<Record<"en" | "de" | "fr" | "es" | "it" | "pt" | "nl" | "ja", string>>>;
