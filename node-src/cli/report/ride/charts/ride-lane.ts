import type { Band } from "#src/chassis/report/charts/band.ts";
import { areaPath, dotPath, linePath, type Point } from "#src/chassis/report/charts/line-path.ts";
import { scale } from "#src/chassis/report/charts/scale.ts";
import { STRETCH, stretched } from "#src/chassis/report/charts/stretched.ts";
import { placeInRow, type TimeRow } from "#src/chassis/report/charts/time-rows.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import type { RideStory, StoryBreakpoint } from "#src/cli/report/ride/ride-story.ts";
import type { Decibels, Seconds } from "#src/model/units.ts";

/** The written curve of one row with its breakpoints, the line of no change, and the limits of boost and cut. */
export function rideLane(story: RideStory, row: TimeRow, band: Band, gains: readonly [Decibels, Decibels]): Markup {
  const y = scale(gains, [band.height, 0]);
  const x = (time: Seconds): number => placeInRow(row, time) * STRETCH;
  const { boost, cut } = story.intent;
  const end = x(row.end);
  const across = (gain: Decibels): string =>
    linePath([
      [0, y(gain)],
      [end, y(gain)],
    ]);
  const inside = story.ride.filter(({ time }) => time >= row.start && time <= row.end);
  const dots = inside.map(({ time, gain }): Point => [x(time), y(gain)]);
  const curve: Point[] = [[0, y(gainAt(story.ride, row.start))], ...dots, [end, y(gainAt(story.ride, row.end))]];
  const drawn = story.ride.length > 0;
  return stretched(band, [
    markup`<path class="limit" d="${across(boost)}${across(-cut)}"/>`,
    drawn
      ? markup`<path class="ride-area" d="${areaPath(curve, [
          [0, y(0)],
          [end, y(0)],
        ])}"/>`
      : markup``,
    markup`<path class="zero" d="${across(0)}"/>`,
    drawn ? markup`<path class="ride" d="${linePath(curve)}"/><path class="points" d="${dotPath(dots)}"/>` : markup``,
  ]);
}

/** The curve at a time: straight between breakpoints, held before the first and after the last; 0 without any. */
export function gainAt(ride: readonly StoryBreakpoint[], time: Seconds): Decibels {
  let low = 0;
  let high = ride.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ride[middle]?.time ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  const left = ride[low - 1];
  const right = ride[low];
  if (left === undefined || right === undefined) return (left ?? right)?.gain ?? 0;
  return left.gain + ((time - left.time) / (right.time - left.time)) * (right.gain - left.gain);
}
