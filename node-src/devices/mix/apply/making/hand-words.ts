import { shown } from "#src/model/figure-words.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";

/** Why a move is not written, with what to set by hand. */
export function handWords({ device, parameters }: MixMove, why: string): string {
  const values = parameters.map(({ name, to, unit }) =>
    unit === "s" ? `${name} ${shown(MILLISECONDS * to, DIGITS)} ms` : `${name} ${shown(to, DIGITS)} ${unit}`.trim(),
  );
  return `${why} By hand: ${device ?? "the mixer"}, ${values.join(", ")}.`;
}

const DIGITS = 2;

/** As Live shows times of compressors, whose shortest are none in hundredths of a second. */
const MILLISECONDS = 1000;
