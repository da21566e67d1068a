import { type Band, type ChartFrame, chartFrame } from "#src/cli/report/charts/chart-frame.ts";
import { loudnessLane } from "#src/cli/report/charts/lanes/loudness-lane.ts";
import { gainAt, rideLane } from "#src/cli/report/charts/lanes/ride-lane.ts";
import { barLines, songLane, timeAxis } from "#src/cli/report/charts/lanes/song-lane.ts";
import { inRow, voiceLane, voiceShade } from "#src/cli/report/charts/lanes/voice-lane.ts";
import { waveLane, wavePeak } from "#src/cli/report/charts/lanes/wave-lane.ts";
import { linePath } from "#src/cli/report/charts/line-path.ts";
import { scale, ticks } from "#src/cli/report/charts/scale.ts";
import { STRETCH, stretched } from "#src/cli/report/charts/stretched.ts";
import { placeInRow, type TimeRow, timeRows } from "#src/cli/report/charts/time-rows.ts";
import { type Markup, markup } from "#src/cli/report/markup.ts";
import type { RideStory } from "#src/cli/report/ride-story.ts";
import { writeClock, writeCount, writeGain, writeNumber } from "#src/cli/report/write-number.ts";

/** The timeline of a story: one figure a row, each with its bars and times as caption and its content in words for who cannot see it. */
export function rowCharts(story: RideStory): Markup[] {
  const frame = chartFrame(story);
  const peak = wavePeak(story);
  return timeRows(story).map((row) => rowChart(story, row, frame, peak));
}

function rowChart(story: RideStory, row: TimeRow, frame: ChartFrame, peak: number): Markup {
  const id = `row-${row.index + 1}`;
  const caption = rowCaption(row);
  return markup`<figure class="row" id="${id}">
<figcaption>${caption.bars}${caption.clock === null ? null : markup`<span>${caption.clock}</span>`}</figcaption>
<div class="chart">${gutter(frame, row.bars.length > 0)}<svg class="plot" role="img" aria-labelledby="${id}-t ${id}-d" width="100%" height="${frame.height}"><title id="${id}-t">${caption.plain}</title><desc id="${id}-d">${rowWords(story, row)}</desc>
${voiceShade(story, row, frame)}${barLines(row, frame)}${levelLines(row, frame)}
${waveLane(story, row, frame.wave, peak)}${voiceLane(story, row, frame.voice)}
${loudnessLane(story, row, frame.loudness, frame.levels)}
${rideLane(story, row, frame.ride, frame.gains)}
${songLane(story, row, frame)}${timeAxis(row, frame)}</svg></div></figure>
`;
}

function rowCaption(row: TimeRow): { bars: string; clock: string | null; plain: string } {
  const clock = `${writeClock(row.start)} to ${writeClock(row.end)}`;
  const first = row.bars[0]?.number;
  const last = row.bars.at(-1)?.number;
  if (first === undefined || last === undefined) return { bars: clock, clock: null, plain: clock };
  const bars = first === last ? `Bar ${first}` : `Bars ${first} to ${last}`;
  return { bars, clock, plain: `${bars}, ${clock}` };
}

/** What the row shows, for the ear. */
function rowWords(story: RideStory, row: TimeRow): string {
  const phrases = inRow(story.phrases, row).flatMap(({ index }) => story.phrases[index] ?? []);
  const gains = story.ride.filter(({ time }) => time >= row.start && time <= row.end).map(({ gain }) => gain);
  const range = [gainAt(story.ride, row.start), gainAt(story.ride, row.end), ...gains];
  const low = range.reduce((a, b) => Math.min(a, b));
  const high = range.reduce((a, b) => Math.max(a, b));
  const heard = [
    levels(
      "before",
      phrases.map(({ before }) => before),
    ),
    levels(
      "after",
      phrases.map(({ after }) => after),
    ),
  ];
  return [
    `Waveform with ${writeCount(phrases.length, "phrase")} and ${writeCount(inRow(story.breaths, row).length, "breath")}.`,
    ...heard,
    `The ride moves between ${writeGain(low)} and ${writeGain(high)} with ${writeCount(gains.length, "breakpoint")}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function levels(when: string, values: readonly number[]): string {
  const heard = values.filter(Number.isFinite);
  if (heard.length === 0) return "";
  const low = heard.reduce((a, b) => Math.min(a, b));
  const high = heard.reduce((a, b) => Math.max(a, b));
  return `Phrase loudness ${when}: ${writeNumber(low)} to ${writeNumber(high)} LUFS.`;
}

/** Names and numbers of the lanes' axes; the drawing beside it says the same in words. */
function gutter(frame: ChartFrame, hasBars: boolean): Markup {
  return markup`<svg class="gutter" aria-hidden="true" width="46" height="${frame.height}">${[
    ...axisLabels(frame.loudness, frame.levels, levelTicks(frame), (level) => writeNumber(level, 0)),
    ...axisLabels(frame.ride, frame.gains, gainTicks(frame), (gain) => writeGain(gain, 0).replace(" dB", "")),
    name("LUFS", frame.loudness.top - 7),
    name("dB", frame.ride.top - 5),
    hasBars ? name("bar", frame.axis.top + 13) : markup``,
    name("min", frame.axis.top + 28),
  ]}</svg>`;
}

function levelLines(row: TimeRow, frame: ChartFrame): Markup {
  const end = placeInRow(row, row.end) * STRETCH;
  const y = scale(frame.levels, [frame.loudness.height, 0]);
  const lines = levelTicks(frame).map((level) =>
    linePath([
      [0, y(level)],
      [end, y(level)],
    ]),
  );
  return stretched(frame.loudness, [markup`<path class="grid" d="${lines.join("")}"/>`]);
}

function levelTicks(frame: ChartFrame): number[] {
  return ticks(frame.levels, 5, [3, 6, 12]);
}

function gainTicks(frame: ChartFrame): number[] {
  return ticks(frame.gains, 6, [1, 2, 3, 4, 6, 12]);
}

function axisLabels(
  band: Band,
  domain: readonly [number, number],
  values: readonly number[],
  write: (value: number) => string,
): Markup[] {
  const y = scale(domain, [band.top + band.height, band.top]);
  return values.map(
    (value) => markup`<text x="38" y="${Math.round((y(value) + 3.5) * 10) / 10}">${write(value)}</text>`,
  );
}

function name(text: string, y: number): Markup {
  return markup`<text class="unit" x="0" y="${y}">${text}</text>`;
}
