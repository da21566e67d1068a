import { axisLabels, axisName } from "#src/chassis/report/charts/axis-labels.ts";
import type { Band } from "#src/chassis/report/charts/band.ts";
import { acrossPath, gridLines } from "#src/chassis/report/charts/grid-lines.ts";
import { laneName } from "#src/chassis/report/charts/lanes/lane-name.ts";
import { timeAxis } from "#src/chassis/report/charts/lanes/song-lane.ts";
import { levelDomain } from "#src/chassis/report/charts/level-domain.ts";
import { areaPath, brokenPath, type Point } from "#src/chassis/report/charts/line-path.ts";
import { type Scale, scale, ticks } from "#src/chassis/report/charts/scale.ts";
import { STRETCH, stretched } from "#src/chassis/report/charts/stretched.ts";
import { timeFigure } from "#src/chassis/report/charts/time-figure.ts";
import { type TimeRow, wholeRow } from "#src/chassis/report/charts/time-rows.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { writeClock, writeLoudness, writeNumber } from "#src/chassis/report/page/write-number.ts";
import { barMarks } from "#src/devices/meter/log/bar-marks.ts";
import { type CourseColumn, courseColumns } from "#src/devices/meter/log/course-columns.ts";
import type { MeterStory } from "#src/devices/meter/report/meter-story.ts";
import type { Lufs } from "#src/model/units.ts";

/** Short-term loudness along the measurement with the song's bars, from its largest to its smallest in each stretch, and the target; `null` of nothing. */
export function courseChart(story: MeterStory): Markup | null {
  const { history, target, bar, reading } = story;
  const duration = history.slots.length * history.step;
  const whole = wholeRow(duration);
  if (whole === null) return null;
  const row: TimeRow = {
    ...whole,
    bars: barMarks(history, bar, MOST_BARS).map(({ time, bar: number }) => ({
      number,
      start: time,
      startBeats: (number - 1) * bar,
      beatLength: 1,
    })),
  };
  const columns = courseColumns(history, Math.min(COLUMNS, history.slots.length), history.slots.length);
  const domain = levelDomain([columns.map(({ highest }) => highest)], [target.loudness ?? reading.integrated]);
  const y = scale(domain, [LEVELS.height, 0]);
  const marks = ticks(domain, MOST_MARKS, [3, 6, 12]);
  return timeFigure({
    id: "course-chart",
    row,
    axis: AXIS,
    what: "Short-term loudness",
    words: `From ${writeLoudness(lowestOf(columns))} to ${writeLoudness(reading.maxShortTerm)} in ${writeClock(duration)}; the line of dots is ${writeLoudness(target.loudness)}.`,
    gutter: [
      axisName("LUFS", LEVELS.top - 7),
      ...axisLabels(
        LEVELS,
        domain,
        marks.map((value) => ({ value, words: writeNumber(value, 0) })),
      ),
    ],
    lanes: markup`${laneName("Short-term loudness", LEVELS)}${gridLines(LEVELS, domain, marks, row)}${stretched(
      LEVELS,
      [
        markup`<path class="ride-area" d="${runs(columns)
          .map((run) => runArea(run, columns.length, y))
          .join("")}"/>`,
        markup`<path class="after" d="${brokenPath(linePoints(columns, y))}"/>`,
        target.loudness === null ? markup`` : markup`<path class="target" d="${acrossPath(row, y(target.loudness))}"/>`,
      ],
    )}${timeAxis(row, { axis: AXIS })}`,
  });
}

function lowestOf(columns: readonly CourseColumn[]): Lufs {
  const heard = columns.map(({ lowest }) => lowest).filter(Number.isFinite);
  return heard.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...heard);
}

function linePoints(columns: readonly CourseColumn[], y: Scale): (Point | null)[] {
  return columns.map(({ highest }, at) => (highest > y.from ? [place(at, columns.length), y(highest)] : null));
}

/** Columns that follow one another without a silence between. */
function runs(columns: readonly CourseColumn[]): readonly (readonly (readonly [number, CourseColumn])[])[] {
  const found: (readonly [number, CourseColumn])[][] = [[]];
  for (const [at, column] of columns.entries()) {
    if (Number.isFinite(column.highest)) found.at(-1)!.push([at, column]);
    else if (found.at(-1)!.length > 0) found.push([]);
  }
  return found.filter((run) => run.length > 0);
}

function runArea(run: readonly (readonly [number, CourseColumn])[], count: number, y: Scale): string {
  return areaPath(
    run.map(([at, { highest }]): Point => [place(at, count), y(highest)]),
    run.map(([at, { lowest }]): Point => [place(at, count), y(lowest)]),
  );
}

function place(at: number, count: number): number {
  return ((at + 0.5) * STRETCH) / count;
}

/** Pixels; a column in about a pixel of a wide page. Source: house taste. */
const LEVELS: Band = { top: 22, height: 160 };
const AXIS: Band = { top: 188, height: 34 };
const COLUMNS = 1_000;
const MOST_BARS = 16;
const MOST_MARKS = 7;
