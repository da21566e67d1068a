import type { Band } from "#src/chassis/report/charts/band.ts";
import { linePath } from "#src/chassis/report/charts/line-path.ts";
import { scale } from "#src/chassis/report/charts/scale.ts";
import { STRETCH, stretched } from "#src/chassis/report/charts/stretched.ts";
import { placeInRow, type TimeRow } from "#src/chassis/report/charts/time-rows.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";

/** Level lines across a band, as far as its row goes. */
export function gridLines(
  band: Band,
  domain: readonly [number, number],
  values: readonly number[],
  row: TimeRow,
): Markup {
  const y = scale(domain, [band.height, 0]);
  const lines = values.map((value) => acrossPath(row, y(value)));
  return stretched(band, [markup`<path class="grid" d="${lines.join("")}"/>`]);
}

/** Path data of a line across a row, as far as it goes. */
export function acrossPath(row: TimeRow, y: number): string {
  return linePath([
    [0, y],
    [placeInRow(row, row.end) * STRETCH, y],
  ]);
}
