import type { Band } from "#src/chassis/report/charts/band.ts";
import { areaPath, dotPath, linePath, type Point } from "#src/chassis/report/charts/line-path.ts";
import { scale } from "#src/chassis/report/charts/scale.ts";
import { STRETCH, stretched } from "#src/chassis/report/charts/stretched.ts";
import { placeInRow, type TimeRow } from "#src/chassis/report/charts/time-rows.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import type { CurveStory, DrawnPoint } from "#src/cli/report/curves/curve-story.ts";
import { keptIndices } from "#src/curve/simplify.ts";

/** A written curve of one row over what the parameter would do without it, with its breakpoints where they stand apart. */
export function curveLane(curve: CurveStory, row: TimeRow, band: Band): Markup {
  const { range, marks } = curve;
  const y = scale(range, [band.height, 0]);
  const place = ({ time, value }: DrawnPoint): Point => [placeInRow(row, time) * STRETCH, y(value)];
  const tolerance = ((range[1] - range[0]) / band.height) * HALF_A_PIXEL;
  const line = thinned(drawnIn(curve.points, row), tolerance).map(place);
  const base = thinned(drawnIn(curve.base, row), tolerance).map(place);
  const dots = curve.breakpoints.filter(({ time }) => time >= row.start && time <= row.end);
  const grid = marks
    .map(({ value }) =>
      linePath([
        [0, y(value)],
        [placeInRow(row, row.end) * STRETCH, y(value)],
      ]),
    )
    .join("");
  return stretched(band, [
    markup`<path class="grid" d="${grid}"/>`,
    markup`<path class="ride-area" d="${areaPath(line, base)}"/>`,
    markup`<path class="before" d="${linePath(base)}"/>`,
    markup`<path class="ride" d="${linePath(line)}"/>`,
    dots.length > MOST_DOTS ? markup`` : markup`<path class="points" d="${dotPath(dots.map(place))}"/>`,
  ]);
}

const HALF_A_PIXEL = 0.5;
/** Source: house taste; more dots of 5 px than this touch each other on a wide page. */
export const MOST_DOTS = 130;

/** What a page can show of a line: nothing strays by more than the tolerance. */
function thinned(points: readonly DrawnPoint[], tolerance: number): DrawnPoint[] {
  const times = Float64Array.from(points, ({ time }) => time);
  const values = Float64Array.from(points, ({ value }) => value);
  return keptIndices(times, values, tolerance, [0, points.length - 1]).map((index) => points[index]!);
}

/** The points of a row with the values at its edges, straight between points. */
function drawnIn(points: readonly DrawnPoint[], row: TimeRow): DrawnPoint[] {
  const first = points.findIndex(({ time }) => time > row.start);
  const next = first < 0 ? points.length : first;
  let last = next;
  while (last < points.length && points[last]!.time < row.end) last += 1;
  const steps = points.slice(next, last);
  return [
    { time: row.start, value: between(points[next - 1], points[next], row.start) },
    ...steps,
    { time: row.end, value: between(points[last - 1], points[last], row.end) },
  ];
}

function between(left: DrawnPoint | undefined, right: DrawnPoint | undefined, time: number): number {
  if (left === undefined || right === undefined || right.time <= left.time) return (left ?? right)?.value ?? 0;
  return left.value + ((time - left.time) / (right.time - left.time)) * (right.value - left.value);
}
