import type { LiveSet } from "#src/model/live-set.ts";
import { songBars } from "#src/model/time/bars.ts";
import type { Beats } from "#src/model/units.ts";

/** Where a bar of a set, counted from 0, begins. */
export function barStart({ timeSignature, timeSignatureChanges }: LiveSet, bar: number): Beats {
  const bars = songBars(timeSignature, timeSignatureChanges);
  let { from, to } = bars.signatureAt(0);
  while (Number.isFinite(to) && bars.barAt(to) <= bar) ({ from, to } = bars.signatureAt(to));
  return from + (bar - bars.barAt(from)) * bars.barLengthAt(from);
}
