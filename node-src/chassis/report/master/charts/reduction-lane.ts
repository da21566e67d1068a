import type { Band } from "#src/chassis/report/charts/band.ts";
import { areaPath, linePath, type Point } from "#src/chassis/report/charts/line-path.ts";
import { scale } from "#src/chassis/report/charts/scale.ts";
import { STRETCH, stretched } from "#src/chassis/report/charts/stretched.ts";
import { placeInRow, type TimeRow } from "#src/chassis/report/charts/time-rows.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import type { ReductionSeries } from "#src/model/master/reduction-series.ts";
import type { Decibels } from "#src/model/units.ts";

/** What was taken away along one row, hanging from 0: of each slice of time the most. */
export function reductionLane(series: ReductionSeries, row: TimeRow, band: Band, deepest: Decibels): Markup {
  const y = scale([0, deepest], [0, band.height - 1]);
  const points: Point[] = slices(series, row).map(({ time, most }) => [placeInRow(row, time) * STRETCH, y(most)]);
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return markup``;
  const edge: Point[] = [
    [first[0], 0],
    [last[0], 0],
  ];
  return stretched(band, [
    markup`<path class="ride-area" d="${areaPath(points, edge)}"/><path class="zero" d="${linePath(edge)}"/><path class="reduction" d="${linePath(points)}"/>`,
  ]);
}

/** Slices of a full row: one in two and a half pixels of a wide page. */
const SLICES = 400;

function slices({ start, step, reductions }: ReductionSeries, row: TimeRow) {
  if (!(step > 0)) return [];
  const first = Math.max(0, Math.floor((row.start - start) / step));
  const last = Math.min(reductions.length, Math.ceil((row.end - start) / step));
  const group = Math.max(1, Math.round(row.longest / SLICES / step));
  const found: { time: number; most: number }[] = [];
  for (let from = first; from < last; from += group) {
    const to = Math.min(last, from + group);
    let most = 0;
    for (let i = from; i < to; i++) most = Math.max(most, reductions[i] ?? 0);
    found.push({ time: start + (from + (to - from) / 2) * step, most });
  }
  return found;
}
