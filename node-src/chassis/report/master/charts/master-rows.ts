import { axisLabels, axisName } from "#src/chassis/report/charts/axis-labels.ts";
import type { Band } from "#src/chassis/report/charts/band.ts";
import { acrossPath, gridLines } from "#src/chassis/report/charts/grid-lines.ts";
import { laneName } from "#src/chassis/report/charts/lanes/lane-name.ts";
import { levelLine } from "#src/chassis/report/charts/lanes/level-line.ts";
import { timeAxis } from "#src/chassis/report/charts/lanes/song-lane.ts";
import { waveLane } from "#src/chassis/report/charts/lanes/wave-lane.ts";
import { scale, ticks } from "#src/chassis/report/charts/scale.ts";
import { stretched } from "#src/chassis/report/charts/stretched.ts";
import { timeFigure } from "#src/chassis/report/charts/time-figure.ts";
import { type TimeRow, timeRows, wholeRow } from "#src/chassis/report/charts/time-rows.ts";
import { type MasterFrame, masterFrame } from "#src/chassis/report/master/charts/master-frame.ts";
import { reductionLane } from "#src/chassis/report/master/charts/reduction-lane.ts";
import type { MeasuredStory, TrackStory } from "#src/chassis/report/master/master-story.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { writeLoudness, writeNumber } from "#src/chassis/report/page/write-number.ts";
import type { StoryLine } from "#src/chassis/report/song/sound-story.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { Seconds } from "#src/model/units.ts";

/** The whole track in one row, its loudness by the window of 3 s. */
export function wholeChart(track: TrackStory): Markup[] {
  const row = wholeRow(track.after.duration);
  return row === null ? [] : [rowChart(track, row, masterFrame(track), "shortTerm", `${track.id}-whole`)];
}

/** The track in rows, its loudness by the window of 400 ms. `beside` is how much else the page tells, so that rows of all have one length. */
export function masterRows(track: TrackStory, beside: Seconds): Markup[] {
  const frame = masterFrame(track);
  const story = { span: { start: 0, end: track.after.duration }, bars: [] };
  return timeRows(story, beside).map((row) =>
    rowChart(track, row, frame, "momentary", `${track.id}-row-${row.index + 1}`),
  );
}

type Window = "momentary" | "shortTerm";

function rowChart(track: TrackStory, row: TimeRow, frame: MasterFrame, window: Window, id: string): Markup {
  const { before, after, reductions } = track;
  return timeFigure({
    id,
    row,
    axis: frame.axis,
    what: track.name,
    words: rowWords(track, row, window),
    gutter: gutter(track, frame),
    lanes: [
      gridLines(frame.loudness, frame.levels, levelTicks(frame), row),
      waveLane(before, row, frame.before, frame.peak),
      waveLane(after, row, frame.after, frame.peak),
      ceilingLines(track, row, frame),
      loudnessLane(track, row, frame, window),
      ...reductions.map(({ series }, i) => reductionLane(series, row, frame.reductions[i]!, frame.deepest)),
      laneName(window === "momentary" ? "momentary loudness" : "short-term loudness", frame.loudness),
      ...reductions.map(({ name }, i) => laneName(`${name}, gain reduction`, frame.reductions[i]!)),
      timeAxis(row, frame),
    ],
  });
}

function loudnessLane({ before, after, goal }: TrackStory, row: TimeRow, frame: MasterFrame, window: Window): Markup {
  const y = scale(frame.levels, [frame.loudness.height, 0]);
  const at = y(goal.loudness);
  return stretched(frame.loudness, [
    markup`<path class="target" d="${acrossPath(row, at)}"/>`,
    levelLine("before", before[window], row, y),
    levelLine("after", after[window], row, y),
  ]);
}

function ceilingLines({ goal }: TrackStory, row: TimeRow, { after, peak }: MasterFrame): Markup {
  const y = scale([-peak, peak], [after.height - 1, 1]);
  const ceiling = decibelsToAmplitude(Number(goal.ceiling));
  return stretched(after, [
    markup`<path class="limit" d="${acrossPath(row, y(ceiling))}${acrossPath(row, y(-ceiling))}"/>`,
  ]);
}

function gutter({ reductions }: TrackStory, frame: MasterFrame): Markup[] {
  const middle = ({ top, height }: Band) => top + height / 2 + 3.5;
  return [
    markup`<text x="38" y="${middle(frame.before)}">before</text><text x="38" y="${middle(frame.after)}">after</text>`,
    ...axisLabels(
      frame.loudness,
      frame.levels,
      levelTicks(frame).map((value) => ({ value, words: writeNumber(value, 0) })),
    ),
    axisName("LUFS", frame.loudness.top - 7),
    ...reductions.flatMap((_, i) => {
      const band = frame.reductions[i]!;
      const marks = depthTicks(frame).map((value) => ({ value: -value, words: writeNumber(-value, 0) }));
      return [...axisLabels(band, [-frame.deepest, 0], marks), axisName("dB", band.top - 7)];
    }),
  ];
}

function levelTicks({ levels }: MasterFrame): number[] {
  return ticks(levels, 6, [3, 6, 12]);
}

function depthTicks({ deepest }: MasterFrame): number[] {
  return ticks([0, deepest], 3, [1, 2, 3, 6, 12]);
}

/** What a row shows, for the ear. */
function rowWords({ before, after, goal, reductions }: TrackStory, row: TimeRow, window: Window): string {
  const name = window === "momentary" ? "Momentary" : "Short-term";
  return [
    `Waveforms before and after. ${name} loudness ${span("before", before, row, window)} and ${span("after", after, row, window)}; the target is ${writeLoudness(goal.loudness)}.`,
    ...reductions.map(
      ({ name: stage, series }) =>
        `The ${stage} takes up to ${writeNumber(most({ ...series, values: series.reductions }, row))} dB.`,
    ),
  ].join(" ");
}

function span(when: string, story: MeasuredStory, row: TimeRow, window: Window): string {
  const highest = most(story[window], row);
  return Number.isFinite(highest) ? `up to ${writeLoudness(highest)} ${when}` : `silence ${when}`;
}

function most({ start, step, values }: StoryLine, row: TimeRow): number {
  let highest = Number.NEGATIVE_INFINITY;
  const last = Math.min(values.length, Math.ceil((row.end - start) / step));
  for (let i = Math.max(0, Math.floor((row.start - start) / step)); i < last; i++)
    highest = Math.max(highest, values[i] ?? highest);
  return highest;
}
