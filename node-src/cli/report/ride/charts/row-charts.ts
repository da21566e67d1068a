import { axisLabels, axisName } from "#src/chassis/report/charts/axis-labels.ts";
import { gridLines } from "#src/chassis/report/charts/grid-lines.ts";
import { inRow } from "#src/chassis/report/charts/in-row.ts";
import { barLines, songLane, timeAxis } from "#src/chassis/report/charts/lanes/song-lane.ts";
import { waveLane, wavePeak } from "#src/chassis/report/charts/lanes/wave-lane.ts";
import { ticks } from "#src/chassis/report/charts/scale.ts";
import { timeFigure } from "#src/chassis/report/charts/time-figure.ts";
import { type TimeRow, timeRows } from "#src/chassis/report/charts/time-rows.ts";
import type { Markup } from "#src/chassis/report/page/markup.ts";
import { writeCount, writeGain, writeNumber } from "#src/chassis/report/page/write-number.ts";
import { type ChartFrame, chartFrame } from "#src/cli/report/ride/charts/chart-frame.ts";
import { loudnessLane } from "#src/cli/report/ride/charts/loudness-lane.ts";
import { gainAt, rideLane } from "#src/cli/report/ride/charts/ride-lane.ts";
import { voiceLane, voiceShade } from "#src/cli/report/ride/charts/voice-lane.ts";
import type { RideStory } from "#src/cli/report/ride/ride-story.ts";

/** The timeline of a story: one figure a row, each with its bars and times as caption and its content in words for who cannot see it. */
export function rowCharts(story: RideStory): Markup[] {
  const frame = chartFrame(story);
  const peak = wavePeak(story);
  return timeRows(story).map((row) => rowChart(story, row, frame, peak));
}

function rowChart(story: RideStory, row: TimeRow, frame: ChartFrame, peak: number): Markup {
  return timeFigure({
    id: `row-${row.index + 1}`,
    row,
    axis: frame.axis,
    words: rowWords(story, row),
    gutter: gutter(frame),
    lanes: [
      voiceShade(story, row, frame),
      barLines(row, frame),
      gridLines(frame.loudness, frame.levels, levelTicks(frame), row),
      waveLane(story, row, frame.wave, peak),
      voiceLane(story, row, frame.voice),
      loudnessLane(story, row, frame.loudness, frame.levels),
      rideLane(story, row, frame.ride, frame.gains),
      songLane(story, row, frame),
      timeAxis(row, frame),
    ],
  });
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
function gutter(frame: ChartFrame): Markup[] {
  return [
    ...axisLabels(
      frame.loudness,
      frame.levels,
      levelTicks(frame).map((value) => ({ value, words: writeNumber(value, 0) })),
    ),
    ...axisLabels(
      frame.ride,
      frame.gains,
      gainTicks(frame).map((value) => ({ value, words: writeGain(value, 0).replace(" dB", "") })),
    ),
    axisName("LUFS", frame.loudness.top - 7),
    axisName("dB", frame.ride.top - 5),
  ];
}

function levelTicks(frame: ChartFrame): number[] {
  return ticks(frame.levels, 5, [3, 6, 12]);
}

function gainTicks(frame: ChartFrame): number[] {
  return ticks(frame.gains, 6, [1, 2, 3, 4, 6, 12]);
}
