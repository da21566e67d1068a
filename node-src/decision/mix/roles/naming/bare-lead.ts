import { nameWords } from "#src/decision/mix/roles/naming/name-words.ts";
import { namedWords } from "#src/decision/mix/roles/naming/named-words.ts";
import { FRONT_WORDS } from "#src/knowledge/mix/roles/role-words.ts";

/** Whether a name says that something leads, and not what. Recorded it is a voice as a rule, played by notes a synthesiser. */
export function isBareLead(name: string): boolean {
  const named = nameWords(name).flatMap(namedWords);
  return named.length > 0 && named.every(({ word }) => FRONT_WORDS.has(word));
}
