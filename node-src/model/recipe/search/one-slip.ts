/**
 * Whether a word is another one with exactly one slip of the hand: a letter too many, missing, wrong, or two neighbours in
 * the wrong order.
 *
 * Edge: words under four letters and words with digits are never a slip of each other: "8" is no slip for "16". A word of
 * five letters or more may also be the beginning of the longer one, as it stands while it is still being typed.
 * Source: optimal string alignment distance of one (Damerau 1964).
 */
export function oneSlip(typed: string, word: string): boolean {
  if (typed.length < SHORTEST || word.length < SHORTEST || word.length < typed.length - 1) return false;
  if (DIGIT.test(typed)) return false;
  const at = firstDifference(typed, word);
  const [shorter, longer] = [word.slice(at), typed.slice(at)];
  const same = typed.length >= SHORTEST_BEGINNING ? begins : equals;
  return (
    same(longer.slice(1), shorter) ||
    same(longer, shorter.slice(1)) ||
    same(longer.slice(1), shorter.slice(1)) ||
    (longer[0] === shorter[1] && longer[1] === shorter[0] && same(longer.slice(2), shorter.slice(2)))
  );
}

const SHORTEST = 4;
const SHORTEST_BEGINNING = 5;
const DIGIT = /\d/;

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function equals(typed: string, word: string): boolean {
  return typed === word;
}

function begins(typed: string, word: string): boolean {
  return word.startsWith(typed);
}
