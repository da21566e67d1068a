import type { Band } from "#src/chassis/report/charts/band.ts";
import { inRow } from "#src/chassis/report/charts/in-row.ts";
import { percent, STRETCH, stretched } from "#src/chassis/report/charts/stretched.ts";
import { clockTicks, placeInRow, type TimeRow } from "#src/chassis/report/charts/time-rows.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { writeClock } from "#src/chassis/report/page/write-number.ts";
import type { SongStory } from "#src/chassis/report/song/song-story.ts";
import type { Seconds } from "#src/model/units.ts";

type Song = Pick<SongStory, "clips" | "locators">;
/** Where the song's own lanes stand in a chart. */
interface SongFrame {
  readonly clips: Band;
  readonly wave: Band;
  readonly axis: Band;
}

/** The song above the lanes as Live draws it: locators as flags, clips as named bars; a name never leaves its place. */
export function songLane(story: Song, row: TimeRow, frame: SongFrame): Markup {
  const { clips } = frame;
  const bars = inRow(story.clips, row).map(
    ({ index, left, right, opens }) =>
      markup`<svg x="${percent(left)}" y="${clips.top}" width="${percent(right - left)}" height="${clips.height}"><rect class="clip" width="100%" height="${clips.height - 2}"/>${
        opens ? markup`<rect class="clip-edge" width="2" height="${clips.height - 2}"/>` : null
      }<text x="6" y="11.5">${story.clips[index]?.name ?? ""}</text></svg>`,
  );
  const edges = story.clips
    .flatMap(({ start, end }) => [start, end])
    .filter((time) => time >= row.start && time <= row.end)
    .map((time) => upright("edge", placeInRow(row, time), clips.top, frame.axis.top));
  return markup`${bars}${edges}${flags(story, row, frame)}`;
}

/** Bar numbers and clock times under the lanes. */
export function timeAxis(row: TimeRow, frame: Pick<SongFrame, "axis">): Markup {
  const { top } = frame.axis;
  const every = labelStride(row.bars.length);
  const numbers = row.bars.map((bar, index) =>
    index % every === 0
      ? label("bar", placeInRow(row, bar.start), top + 13, String(bar.number), index % (every * 4) === 0)
      : null,
  );
  const clocks = clockTicks(row).map((time) =>
    label("clock", placeInRow(row, time), clockLine(row, frame), writeClock(time), true),
  );
  return markup`${numbers}${clocks}`;
}

/** The line that clock times stand on: under the bar numbers, where there are any. */
export function clockLine({ bars }: TimeRow, { axis }: Pick<SongFrame, "axis">): number {
  return axis.top + (bars.length > 0 ? 28 : 15);
}

/** Bar lines through all lanes, stronger every fourth bar; in a row of few bars the beats between them too. */
export function barLines(row: TimeRow, frame: SongFrame): Markup {
  const height = frame.axis.top - frame.wave.top;
  const line = (time: Seconds): string => `M${Math.round(placeInRow(row, time) * STRETCH * 10) / 10} 0v${height}`;
  const path = (wanted: (index: number) => boolean): string =>
    row.bars
      .filter((_, index) => wanted(index))
      .map((bar) => line(bar.start))
      .join("");
  const beats =
    row.bars.length > MOST_BARS_WITH_BEATS
      ? ""
      : beatTimes(row)
          .map((time) => line(time))
          .join("");
  return stretched({ top: frame.wave.top, height }, [
    beats === "" ? markup`` : markup`<path class="grid beat" d="${beats}"/>`,
    row.bars.length <= MOST_BAR_LINES ? markup`<path class="grid" d="${path((index) => index % 4 !== 0)}"/>` : markup``,
    markup`<path class="grid strong" d="${path((index) => index % 4 === 0)}"/>`,
  ]);
}

const MOST_BAR_LINES = 40;
/** Source: house taste; 32 beats stand 30 px apart on a wide page and 9 on a phone. */
const MOST_BARS_WITH_BEATS = 8;

/** The beats between the bar lines of a row, by each bar's own signature. */
function beatTimes({ bars, end }: TimeRow): Seconds[] {
  return bars.flatMap((bar, index) => {
    const next = bars[index + 1];
    const before = bars[index - 1];
    if (next === undefined && before === undefined) return [];
    const length = next === undefined ? bar.startBeats - before!.startBeats : next.startBeats - bar.startBeats;
    const seconds = next === undefined ? bar.start - before!.start : next.start - bar.start;
    const count = Math.min(MOST_BEATS, Math.max(1, Math.round(length / bar.beatLength)));
    const times = Array.from({ length: count - 1 }, (_, beat) => bar.start + ((beat + 1) / count) * seconds);
    return times.filter((time) => time < end);
  });
}

/** Live's longest bar. */
const MOST_BEATS = 99;
/** A label has room for 16 bar numbers on a wide page, for four on a phone. */
const MOST_LABELS = 16;

function labelStride(bars: number): number {
  return [1, 2, 4, 8, 16, 32].find((stride) => bars / stride <= MOST_LABELS) ?? Math.ceil(bars / MOST_LABELS);
}

function label(kind: string, place: number, y: number, text: string, always: boolean): Markup {
  const side = place > 0.97 ? " end" : "";
  return markup`<text class="${kind}${side}${always ? "" : " wide-only"}" x="${percent(place)}" y="${y}">${text}</text>`;
}

function flags(story: Song, row: TimeRow, frame: SongFrame): Markup {
  const shown = story.locators.filter(({ time }) => time >= row.start && time < row.end);
  return markup`${shown.map(({ name, time }, index) => {
    const left = placeInRow(row, time);
    const right = index + 1 < shown.length ? placeInRow(row, shown[index + 1]?.time ?? row.end) : 1;
    return markup`${upright("locator", left, 2, frame.axis.top)}<svg x="${percent(left)}" width="${percent(right - left)}" height="15"><path class="flag" d="M0 2l8 4.5L0 11z"/><text class="strong" x="12" y="10.5">${name}</text></svg>`;
  })}`;
}

function upright(kind: string, place: number, top: number, foot: number): Markup {
  return markup`<line class="${kind}" x1="${percent(place)}" x2="${percent(place)}" y1="${top}" y2="${foot}"/>`;
}
