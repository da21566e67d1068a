import { UsageError } from "#src/cli/frame/command.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { barStart } from "#src/model/time/bar-start.ts";
import type { Beats } from "#src/model/units.ts";

/** Bars of the arrangement, counted from 1 as Live does, the last one included. */
export interface BarRange {
  readonly first: number;
  readonly last: number;
}

/**
 * `9..41` as bars; one bar alone is itself.
 *
 * @throws UsageError for anything else, a bar before the first, or two that are in the wrong order.
 */
export function barsOption(text: string): BarRange {
  const ends = text.split(BETWEEN).map((end) => end.trim());
  if (ends.length > 2 || !ends.every((end) => WHOLE.test(end))) throw new UsageError(`${FORM}, not "${text}".`);
  const [first, last = first] = ends.map(Number);
  if (first === undefined || last === undefined || first < 1) throw new UsageError(`${FORM}, not "${text}".`);
  if (last < first) throw new UsageError(`--bars takes the earlier bar first, as in ${last}..${first}.`);
  return { first, last };
}

const FORM = "--bars takes bars of the arrangement from 1, as in 9..41";
const BETWEEN = /\.{2,3}|\u2026|\sto\s|-/i;
const WHOLE = /^\d{1,6}$/;

/** Where those bars lie in a set. */
export function barBeats({ first, last }: BarRange, set: LiveSet): { readonly start: Beats; readonly end: Beats } {
  return { start: barStart(set, first - 1), end: barStart(set, last) };
}
