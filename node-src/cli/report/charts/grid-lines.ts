import type { Band } from "#src/cli/report/charts/band.ts";
import { linePath } from "#src/cli/report/charts/line-path.ts";
import { scale } from "#src/cli/report/charts/scale.ts";
import { STRETCH, stretched } from "#src/cli/report/charts/stretched.ts";
import { placeInRow, type TimeRow } from "#src/cli/report/charts/time-rows.ts";
import { type Markup, markup } from "#src/cli/report/page/markup.ts";

/** Level lines across a band, as far as its row goes. */
export function gridLines(
  band: Band,
  domain: readonly [number, number],
  values: readonly number[],
  row: TimeRow,
): Markup {
  const end = placeInRow(row, row.end) * STRETCH;
  const y = scale(domain, [band.height, 0]);
  const lines = values.map((value) =>
    linePath([
      [0, y(value)],
      [end, y(value)],
    ]),
  );
  return stretched(band, [markup`<path class="grid" d="${lines.join("")}"/>`]);
}
