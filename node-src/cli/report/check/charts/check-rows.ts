import { axisLabels, axisName } from "#src/chassis/report/charts/axis-labels.ts";
import { acrossPath, gridLines } from "#src/chassis/report/charts/grid-lines.ts";
import { inRow } from "#src/chassis/report/charts/in-row.ts";
import { laneName } from "#src/chassis/report/charts/lanes/lane-name.ts";
import { levelLine } from "#src/chassis/report/charts/lanes/level-line.ts";
import { timeAxis } from "#src/chassis/report/charts/lanes/song-lane.ts";
import { waveLane } from "#src/chassis/report/charts/lanes/wave-lane.ts";
import { scale, ticks } from "#src/chassis/report/charts/scale.ts";
import { percent, stretched } from "#src/chassis/report/charts/stretched.ts";
import { timeFigure } from "#src/chassis/report/charts/time-figure.ts";
import { placeInRow, type TimeRow, timeRows, wholeRow } from "#src/chassis/report/charts/time-rows.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { writeCount, writeLoudness, writeNumber } from "#src/chassis/report/page/write-number.ts";
import { type CheckFrame, checkFrame } from "#src/cli/report/check/charts/check-frame.ts";
import type { CheckedStory } from "#src/cli/report/check/check-story.ts";
import type { CheckItem } from "#src/model/quality/check-item.ts";
import type { Fraction, Seconds } from "#src/model/units.ts";

/** The whole file in one row. */
export function wholeChart(file: CheckedStory): Markup[] {
  const row = wholeRow(file.sound.duration);
  return row === null ? [] : [rowChart(file, row, checkFrame(file), `${file.id}-whole`)];
}

/** The file in rows; none where one row would be the whole. `beside` is how much else the page tells. */
export function checkRows(file: CheckedStory, beside: Seconds): Markup[] {
  const frame = checkFrame(file);
  const rows = timeRows({ span: { start: 0, end: file.sound.duration }, bars: [] }, beside);
  return rows.length < 2 ? [] : rows.map((row) => rowChart(file, row, frame, `${file.id}-row-${row.index + 1}`));
}

function rowChart(file: CheckedStory, row: TimeRow, frame: CheckFrame, id: string): Markup {
  const { sound, target } = file;
  const y = scale(frame.levels, [frame.loudness.height, 0]);
  const wanted = target === null ? null : markup`<path class="target" d="${acrossPath(row, y(target))}"/>`;
  return timeFigure({
    id,
    row,
    axis: frame.axis,
    what: file.name,
    words: rowWords(file, row, frame),
    gutter: gutter(frame),
    lanes: [
      ...frame.places.map((lane) => placesLane(lane, row)),
      gridLines(frame.loudness, frame.levels, levelTicks(frame), row),
      waveLane(sound, row, frame.wave, frame.peak),
      stretched(frame.loudness, [
        ...(wanted === null ? [] : [wanted]),
        levelLine("before", sound.momentary, row, y),
        levelLine("after", sound.shortTerm, row, y),
      ]),
      laneName("loudness", frame.loudness),
      timeAxis(row, frame),
    ],
  });
}

/** Where one check fails: its name, and a block for each of the places, however short they are. */
function placesLane({ item, band }: CheckFrame["places"][number], row: TimeRow): Markup {
  const blocks = inRow(
    item.at.map(([start, end]) => ({ start, end: Math.max(end, start + row.longest * LEAST) })),
    row,
  ).map(
    ({ left, right }) =>
      markup`<rect class="place" x="${percent(left)}" y="${band.top}" width="${percent(right - left)}" height="${band.height}"/>`,
  );
  const more = item.places > item.at.length ? `, the first ${item.at.length} of ${item.places} places` : "";
  return markup`${laneName(`${item.code}${more}`, band, 4)}<line class="rail" x1="0" x2="${percent(placeInRow(row, row.end))}" y1="${band.top + band.height / 2}" y2="${band.top + band.height / 2}"/>${blocks}`;
}

/** Of a full row: a place without length is drawn all the same. */
const LEAST: Fraction = 1e-3;

function gutter(frame: CheckFrame): Markup[] {
  const marks = levelTicks(frame).map((value) => ({ value, words: writeNumber(value, 0) }));
  return [...axisLabels(frame.loudness, frame.levels, marks), axisName("LUFS", frame.loudness.top - 7)];
}

function levelTicks({ levels }: CheckFrame): number[] {
  return ticks(levels, 6, [3, 6, 12]);
}

/** What a row shows, for the ear. */
function rowWords({ target }: CheckedStory, row: TimeRow, { places }: CheckFrame): string {
  const inside = ({ at }: CheckItem) => at.filter(([start, end]) => end >= row.start && start < row.end).length;
  const found = places.flatMap(({ item }) => {
    const count = inside(item);
    return count === 0 ? [] : [`${item.code} in ${writeCount(count, "place")}`];
  });
  return [
    "Waveform, and momentary and short-term loudness.",
    ...(target === null ? [] : [`The target is ${writeLoudness(target)}.`]),
    found.length === 0 ? "No check fails at a place in here." : `Here fail ${found.join(", ")}.`,
  ].join(" ");
}
