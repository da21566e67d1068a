import { type KeptSize, keptSizes } from "#src/decision/mix/taste/size-kept.ts";
import { TASTE } from "#src/knowledge/mix/restraint/taste-bounds.ts";
import type { Taste } from "#src/model/mix/moves/taste.ts";
import { printable } from "#src/model/printable.ts";

/** What was learnt, for a person: a line a role and kind. */
export function tasteWords(taste: Taste, path: string): string {
  const where = printable(path);
  if (taste.moves.length === 0)
    return `Nothing has been learnt. mix --learn keeps what you make of its moves in ${where}.\n`;
  const waiting = taste.moves.filter(({ kept }) => kept === null).length;
  const lines = keptSizes(taste).map((each) => `  ${sizeWords(each)}\n`);
  const rest = waiting === 0 ? "" : `  ${countWords(waiting)} made and not yet seen again in a copy\n`;
  return `${where}\n${lines.join("")}${rest}`;
}

/** The same for a program: a stable contract. */
export function tasteJson(taste: Taste, path: string): object {
  return { file: path, sizes: keptSizes(taste), moves: taste.moves };
}

function sizeWords({ role, kind, moves, factor }: KeptSize): string {
  const count = countWords(moves);
  if (moves < TASTE.from) return `${role}, ${kind}: ${count}, from ${TASTE.from} on sizes go by it`;
  return `${role}, ${kind}: ${count}, ${Math.round(100 * factor)} % of their size from now on`;
}

function countWords(moves: number): string {
  return `${moves} ${moves === 1 ? "move" : "moves"}`;
}
