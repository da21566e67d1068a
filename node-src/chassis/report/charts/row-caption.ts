import type { TimeRow } from "#src/chassis/report/charts/time-rows.ts";
import { writeClock } from "#src/chassis/report/page/write-number.ts";

/** What stands over a row: its bars, the times beside them, and both in one for who hears the page. */
export function rowCaption(row: TimeRow): { bars: string; clock: string | null; plain: string } {
  const clock = `${writeClock(row.start)} to ${writeClock(row.end)}`;
  const first = row.bars[0]?.number;
  const last = row.bars.at(-1)?.number;
  if (first === undefined || last === undefined) return { bars: clock, clock: null, plain: clock };
  const bars = first === last ? `Bar ${first}` : `Bars ${first} to ${last}`;
  return { bars, clock, plain: `${bars}, ${clock}` };
}
