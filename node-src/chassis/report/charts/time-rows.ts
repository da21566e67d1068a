import { ticks } from "#src/chassis/report/charts/scale.ts";
import type { SongStory, StoryBar } from "#src/chassis/report/song/song-story.ts";
import type { Seconds } from "#src/model/units.ts";

/** One line of the timeline, as a line of a score. All rows of a story have one scale; the last may stop short of it. */
export interface TimeRow {
  readonly index: number;
  readonly start: Seconds;
  readonly end: Seconds;
  /** Length of the longest row, which fills the width. */
  readonly longest: Seconds;
  /** Bar lines inside the row. */
  readonly bars: readonly StoryBar[];
}

/** What of a song its rows are made of. */
type RowedSong = Pick<SongStory, "span" | "bars">;

/**
 * Breaks a story into rows of whole bars near half a minute each (longer for a long story, so that an hour stays
 * readable); without bar lines into equal rows of seconds. An empty span gives no row.
 * @param beside How much else the page has in such rows: all together are some thirty.
 */
export function timeRows(story: RowedSong, beside: Seconds = 0): TimeRow[] {
  const { start, end } = story.span;
  if (!(end > start) || !Number.isFinite(end - start)) return [];
  const wanted = rowLength(end - start + beside);
  const breaks = story.bars.length > 1 ? barBreaks(story, wanted) : [];
  const starts = breaks.length > 0 ? breaks : secondBreaks(start, end, wanted);
  const spans = starts.map((from, index) => ({ from, to: starts[index + 1] ?? end }));
  const longest = Math.max(...spans.map(({ from, to }) => to - from));
  return spans.map(({ from, to }, index) => ({
    index,
    start: from,
    end: to,
    longest,
    bars: story.bars.filter((bar) => bar.start >= from - EDGE && bar.start < to - EDGE),
  }));
}

/** All of a recording in one row; `null` for nothing. */
export function wholeRow(duration: Seconds): TimeRow | null {
  if (!(duration > 0) || !Number.isFinite(duration)) return null;
  return { index: 0, start: 0, end: duration, longest: duration, bars: [] };
}

/** Place of a time in its row, in parts of the full width; outside the row it is clamped to its ends. */
export function placeInRow(row: TimeRow, time: Seconds): number {
  return (Math.min(row.end, Math.max(row.start, time)) - row.start) / row.longest;
}

/** Round clock times inside a row. */
export function clockTicks(row: TimeRow): Seconds[] {
  const most = Math.max(1, Math.round((MOST_CLOCKS * (row.end - row.start)) / row.longest));
  return ticks([row.start, row.end - EDGE], most, [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800]);
}

const EDGE = 1e-6;
/** Source: house taste; seven clock times fit a phone's 300 px. */
const MOST_CLOCKS = 7;
/** Longest story, in seconds, for each length of row. Source: house taste; half a minute of singing is some ten phrases. */
const ROW_LENGTHS: readonly (readonly [upTo: Seconds, row: Seconds])[] = [
  [45, 45],
  [480, 30],
  [1200, 60],
];
const LONGEST_ROW = 120;
/** Source: house taste; thirty rows are read through, and a page of them stays under a megabyte. */
const MOST_ROWS = 30;
const MINUTE = 60;
const BARS_A_ROW = [1, 2, 4, 8, 12, 16, 24, 32, 48, 64, 96, 128];

function rowLength(duration: Seconds): Seconds {
  const found = ROW_LENGTHS.find(([upTo]) => duration <= upTo);
  return found?.[1] ?? Math.max(LONGEST_ROW, Math.ceil(duration / MOST_ROWS / MINUTE) * MINUTE);
}

function secondBreaks(start: Seconds, end: Seconds, wanted: Seconds): Seconds[] {
  const count = Math.max(1, Math.ceil((end - start) / wanted - EDGE));
  return Array.from({ length: count }, (_, index) => start + index * wanted);
}

/** Every so many bars from the bar that holds the start; the number whose median row is nearest to what is wanted. */
function barBreaks(story: RowedSong, wanted: Seconds): Seconds[] {
  const { start, end } = story.span;
  const inside = story.bars.filter((bar) => bar.start < end - EDGE);
  const first = Math.max(
    0,
    inside.findLastIndex((bar) => bar.start <= start + EDGE),
  );
  const bars = inside.slice(first);
  if (bars.length === 0) return [];
  const bar = (end - (bars[0]?.start ?? start)) / bars.length;
  const far = (count: number): number => Math.abs(Math.log((count * bar) / wanted));
  const count = BARS_A_ROW.reduce((best, candidate) => (far(candidate) < far(best) ? candidate : best));
  const starts = bars.filter((_, index) => index % count === 0).map((line) => line.start);
  return [Math.min(start, starts[0] ?? start), ...starts.slice(1)];
}
