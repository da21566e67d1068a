import { axisLabels, axisName } from "#src/chassis/report/charts/axis-labels.ts";
import type { Band } from "#src/chassis/report/charts/band.ts";
import { barLines, songLane, timeAxis } from "#src/chassis/report/charts/lanes/song-lane.ts";
import { waveLane, wavePeak } from "#src/chassis/report/charts/lanes/wave-lane.ts";
import { timeFigure } from "#src/chassis/report/charts/time-figure.ts";
import { type TimeRow, timeRows } from "#src/chassis/report/charts/time-rows.ts";
import type { Markup } from "#src/chassis/report/page/markup.ts";
import { writeCount } from "#src/chassis/report/page/write-number.ts";
import { curveLane } from "#src/cli/report/curves/charts/curve-lane.ts";
import { heardLane, sectionLane } from "#src/cli/report/curves/charts/heard-lane.ts";
import type { CurveStory, StretchStory } from "#src/cli/report/curves/curve-story.ts";

/** One written parameter along its stretch: one figure a row, each with its bars and times, and what it shows in words. */
export function curveRows(stretch: StretchStory, curve: CurveStory, id: string): Markup[] {
  const frame = stretchFrame(stretch);
  const peak = wavePeak(stretch);
  return timeRows(stretch).map((row) => rowChart(stretch, curve, row, frame, `${id}-${row.index + 1}`, peak));
}

/** Where the lanes stand; `null` for what this stretch has none of. */
interface StretchFrame {
  readonly clips: Band;
  readonly sections: Band | null;
  readonly wave: Band;
  readonly heard: Band | null;
  readonly curve: Band;
  readonly axis: Band;
  readonly height: number;
}

const HEIGHTS = { locators: 17, clips: 17, sections: 17, wave: 44, heard: 14, curve: 112, axis: 34 } as const;
/** Over the curve stands the unit of its axis. */
const GUTTER = 18;

function stretchFrame({ locators, clips, sections, waveform, hits, syllables }: StretchStory): StretchFrame {
  let top = locators.length > 0 ? HEIGHTS.locators : 0;
  const next = (height: number): Band => {
    const band = { top, height };
    top += height;
    return band;
  };
  const bands = {
    clips: next(clips.length > 0 ? HEIGHTS.clips : 0),
    sections: sections.length > 0 ? next(HEIGHTS.sections) : null,
    wave: next(waveform.high.length > 0 ? HEIGHTS.wave : 0),
    heard: hits.length + syllables.length > 0 ? next(HEIGHTS.heard) : null,
  };
  next(GUTTER);
  const curve = next(HEIGHTS.curve);
  const axis = next(HEIGHTS.axis);
  return { ...bands, curve, axis, height: top };
}

function rowChart(
  stretch: StretchStory,
  curve: CurveStory,
  row: TimeRow,
  frame: StretchFrame,
  id: string,
  peak: number,
): Markup {
  return timeFigure({
    id,
    row,
    axis: frame.axis,
    what: curve.parameter,
    words: rowWords(stretch, curve, row),
    gutter: gutter(curve, frame),
    lanes: [
      barLines(row, frame),
      frame.wave.height > 0 ? waveLane(stretch, row, frame.wave, peak) : null,
      frame.sections === null ? null : sectionLane(stretch, row, frame.sections),
      frame.heard === null ? null : heardLane(stretch, row, frame.heard),
      curveLane(curve, row, frame.curve),
      songLane(stretch, row, frame),
      timeAxis(row, frame),
    ],
  });
}

function gutter({ range, marks, unit }: CurveStory, frame: StretchFrame): Markup[] {
  return [...axisLabels(frame.curve, range, marks), axisName(unit, frame.curve.top - 5)];
}

/** What a row shows, for the ear. */
function rowWords({ hits, syllables, events }: StretchStory, curve: CurveStory, row: TimeRow): string {
  const inside = (time: number) => time >= row.start && time < row.end;
  const points = curve.breakpoints.filter(({ time }) => inside(time)).length;
  const begun = events.filter(({ start }) => inside(start));
  const kind = begun[0]?.kind ?? "event";
  return [
    `The curve has ${writeCount(points, "breakpoint")} here${begun.length > 0 ? ` in ${writeCount(begun.length, kind)}` : ""}; over the whole stretch it goes from ${curve.reach[0]} to ${curve.reach[1]}.`,
    ...(hits.length > 0 ? [`${writeCount(hits.filter(({ time }) => inside(time)).length, "hit")} under it.`] : []),
    ...(syllables.length > 0
      ? [`${writeCount(syllables.filter(({ start }) => inside(start)).length, "last syllable")} under it.`]
      : []),
  ].join(" ");
}
