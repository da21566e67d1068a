/**
 * The names that somebody may have meant who typed another, nearest first, at most three.
 *
 * Shape: case, blanks and marks between letters do not count. A name is near that begins with what was typed, that has words which begin
 * with every word of it, or that is typed with two slips at most (one in three letters): a letter too many, missing, wrong, or two in the
 * wrong order.
 * Source: optimal string alignment distance (Damerau 1964).
 */
export function nearNames(typed: string, names: readonly string[]): readonly string[] {
  const wanted = plainName(typed);
  if (wanted === "") return [];
  const words = wordsOf(typed);
  return names
    .map((name) => ({
      name,
      slips: Math.min(slipsTo(wanted, plainName(name)), holds(name, words) ? 1 : MOST_SLIPS + 1),
    }))
    .filter(({ slips }) => slips <= Math.min(MOST_SLIPS, Math.max(1, Math.floor(wanted.length / LETTERS_A_SLIP))))
    .sort((a, b) => a.slips - b.slips)
    .slice(0, MOST_NAMES)
    .map(({ name }) => name);
}

/** A name as it is compared: letters and digits alone, in lower case. */
export function plainName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const MOST_NAMES = 3;
const MOST_SLIPS = 2;
const LETTERS_A_SLIP = 3;
/** Two letters begin too many names. */
const SHORTEST_BEGINNING = 3;

function wordsOf(name: string): readonly string[] {
  return name
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(plainName)
    .filter((word) => word !== "");
}

function holds(name: string, typed: readonly string[]): boolean {
  const there = wordsOf(name);
  return typed.every((word) => word.length >= SHORTEST_BEGINNING && there.some((each) => each.startsWith(word)));
}

function slipsTo(typed: string, name: string): number {
  if (typed.length >= SHORTEST_BEGINNING && name.startsWith(typed)) return 0;
  let [before, last] = [[] as number[], Array.from({ length: name.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= name.length; j++) {
      const wrong = typed[i - 1] === name[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1];
      const least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + wrong);
      row.push(swapped ? Math.min(least, before[j - 2]! + 1) : least);
    }
    [before, last] = [last, row];
  }
  return last[name.length]!;
}
