import { brokenPath, type Point } from "#src/chassis/report/charts/line-path.ts";
import type { Scale } from "#src/chassis/report/charts/scale.ts";
import { STRETCH } from "#src/chassis/report/charts/stretched.ts";
import { placeInRow, type TimeRow } from "#src/chassis/report/charts/time-rows.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import type { StoryLine } from "#src/chassis/report/song/sound-story.ts";

/** A series of levels along one row, as a stroke of its kind. What is under the axis is not drawn. */
export function levelLine(kind: string, line: StoryLine, row: TimeRow, y: Scale): Markup {
  return markup`<path class="${kind}" d="${brokenPath(levelPoints(line, row, y))}"/>`;
}

/** Points of a full row: one in two and a half pixels of a wide page; the 400 ms window is smoother than that. */
const POINTS = 400;

function levelPoints({ start, step, values }: StoryLine, row: TimeRow, y: Scale): (Point | null)[] {
  if (!(step > 0)) return [];
  const stride = Math.max(1, Math.round(row.longest / POINTS / step));
  const first = Math.max(0, Math.ceil((row.start - start) / step));
  const last = Math.min(values.length - 1, Math.floor((row.end - start) / step));
  const floor = y.from;
  const loud = (index: number): boolean => (values[index] ?? -Infinity) > floor;
  const points: (Point | null)[] = [];
  for (let index = first; index <= last; index += stride) {
    const edge = loud(index - stride) || loud(index + stride);
    const drawn = loud(index) || edge;
    points.push(drawn ? [placeInRow(row, start + index * step) * STRETCH, y(values[index] ?? floor)] : null);
  }
  return points;
}
