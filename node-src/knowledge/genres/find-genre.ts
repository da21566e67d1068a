import type { Genre } from "#src/knowledge/genres/genre.ts";
import { GENRES } from "#src/knowledge/genres/genres.ts";
import { didYouMean } from "#src/model/naming/did-you-mean.ts";
import { plainName } from "#src/model/naming/near-names.ts";

/**
 * The genre that a name means: its id, its name or an alias, whatever the case and the marks between words; or the one whose name
 * stands as whole words in a longer one, as "Melodic Techno" means techno.
 *
 * Edge: `null` for a name that means none, and for one that means several ("pop rock"): a guess would change the sound.
 * Source: the genres' own names.
 */
export function findGenre(typed: string): Genre | null {
  const wanted = plainName(typed);
  if (wanted === "") return null;
  const whole = GENRES.find((genre) => namesOf(genre).some((name) => plainName(name) === wanted));
  if (whole !== undefined) return whole;
  const meant = withinWords(typed);
  return meant.length === 1 ? meant[0]! : null;
}

/** The sentence for a name that `findGenre` does not know, and what it takes instead. */
export function genreRefusal(typed: string): string {
  const several = withinWords(typed);
  if (several.length > 1)
    return `"${typed}" names ${listed(
      several.map(({ name }) => name),
      "and",
    )}: choose one.`;
  const near = didYouMean(typed, GENRES.flatMap(namesOf));
  return `there is no genre "${typed}".${
    near === ""
      ? ` There are ${listed(
          GENRES.map(({ id }) => id),
          "and",
        )}.`
      : near
  }`;
}

function namesOf({ id, name, aliases }: Genre): readonly string[] {
  return [id, name, ...aliases];
}

/**
 * Genres whose name stands in a longer one as whole words. A name inside another's does not count ("rock" in "alternative rock"), nor one
 * beside the name of its own part ("electro house" is house).
 */
function withinWords(typed: string): readonly Genre[] {
  const words = wordsOf(typed);
  const spans = GENRES.flatMap((genre) =>
    namesOf(genre).flatMap((name) => {
      const own = wordsOf(name);
      const from = words.findIndex((_, at) => own.every((word, i) => words[at + i] === word));
      return own.length === 0 || from < 0 ? [] : [{ genre, from, to: from + own.length }];
    }),
  );
  const outer = spans.filter(
    (one) =>
      !spans.some((other) => other.to - other.from > one.to - one.from && other.from <= one.from && one.to <= other.to),
  );
  const meant = [...new Set(outer.map(({ genre }) => genre))];
  return meant.filter(({ id }) => !meant.some(({ observedAs }) => observedAs === id));
}

/** A name's words; "and" and its short forms stand between words, and are none. */
function wordsOf(name: string): readonly string[] {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map(plainName)
    .filter((word) => word !== "" && word !== "and" && word !== "n");
}

function listed(names: readonly string[], last: "and"): string {
  return `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}
