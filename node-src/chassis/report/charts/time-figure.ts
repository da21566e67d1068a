import { axisName } from "#src/chassis/report/charts/axis-labels.ts";
import type { Band } from "#src/chassis/report/charts/band.ts";
import { clockLine } from "#src/chassis/report/charts/lanes/song-lane.ts";
import { rowCaption } from "#src/chassis/report/charts/row-caption.ts";
import type { TimeRow } from "#src/chassis/report/charts/time-rows.ts";
import { type Markup, markup, type Piece } from "#src/chassis/report/page/markup.ts";

/** One row of a timeline: its lanes and their axes. */
export interface TimeFigure {
  /** The page's anchor to it. */
  readonly id: string;
  readonly row: TimeRow;
  readonly axis: Band;
  /** In front of the caption's times in the drawing's title: what is drawn. */
  readonly what?: string;
  /** What it shows, for the ear. */
  readonly words: string;
  /** Numbers and names of the lanes' axes. */
  readonly gutter: Piece;
  readonly lanes: Piece;
}

/** A figure with its bars and times as caption, its content in words for who cannot see it, and bars and times named under its lanes. */
export function timeFigure({ id, row, axis, what, words, gutter, lanes }: TimeFigure): Markup {
  const { bars, clock, plain } = rowCaption(row);
  const height = axis.top + axis.height;
  const title = what === undefined ? plain : `${what}, ${plain}`;
  const units = [
    row.bars.length > 0 ? axisName("bar", axis.top + 13) : null,
    axisName("min", clockLine(row, { axis })),
  ];
  return markup`<figure class="row" id="${id}">
<figcaption>${bars}${clock === null ? null : markup`<span>${clock}</span>`}</figcaption>
<div class="chart"><svg class="gutter" aria-hidden="true" width="46" height="${height}">${gutter}${units}</svg><svg class="plot" role="img" aria-labelledby="${id}-t ${id}-d" width="100%" height="${height}"><title id="${id}-t">${title}</title><desc id="${id}-d">${words}</desc>
${lanes}</svg></div></figure>
`;
}
