import { shown } from "#src/model/figure-words.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";

/** Why a move is not written, with what to set by hand. */
export function handWords({ device, parameters }: MixMove, why: string): string {
  const values = parameters.map(({ name, to, unit }) => `${name} ${shown(to, DIGITS)}${unit === "" ? "" : ` ${unit}`}`);
  return `${why} By hand: ${device ?? "the mixer"}, ${values.join(", ")}.`;
}

const DIGITS = 2;
