import type { LiveHistory } from "#src/devices/meter/log/history-table.ts";
import type { Lufs } from "#src/model/units.ts";

/** The short-term loudness of a stretch of the measurement; both `-Infinity` where there is none. */
export interface CourseColumn {
  readonly highest: Lufs;
  readonly lowest: Lufs;
}

/** The course of a measurement in so many columns of the same length, the whole of which are `slots` slots; columns behind its end are left out. */
export function courseColumns(history: LiveHistory, columns: number, slots: number): readonly CourseColumn[] {
  const perColumn = slots / columns;
  const filled = Math.min(columns, Math.ceil(history.slots.length / perColumn));
  return Array.from({ length: filled }, (_, at) => {
    const first = Math.floor(at * perColumn);
    const of = history.slots.slice(first, Math.max(first + 1, Math.floor((at + 1) * perColumn)));
    const lows = of.map(({ lowest }) => lowest).filter((lowest) => lowest > Number.NEGATIVE_INFINITY);
    return {
      highest: Math.max(Number.NEGATIVE_INFINITY, ...of.map(({ highest }) => highest)),
      lowest: lows.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...lows),
    };
  });
}
