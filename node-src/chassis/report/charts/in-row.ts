import { placeInRow, type TimeRow } from "#src/chassis/report/charts/time-rows.ts";
import type { Span } from "#src/model/hearing.ts";

/** Spans that a row shows, cut at its ends, in shares of the width. */
export function inRow(spans: readonly Span[], row: TimeRow): PlacedSpan[] {
  return spans.flatMap(({ start, end }, index) =>
    end > row.start && start < row.end
      ? [{ index, left: placeInRow(row, start), right: placeInRow(row, end), opens: start >= row.start }]
      : [],
  );
}

interface PlacedSpan {
  readonly index: number;
  readonly left: number;
  readonly right: number;
  /** The span begins in this row. */
  readonly opens: boolean;
}
