import type { ChartFrame } from "#src/cli/report/charts/chart-frame.ts";
import { inRow } from "#src/cli/report/charts/lanes/voice-lane.ts";
import { percent, STRETCH, stretched } from "#src/cli/report/charts/stretched.ts";
import { clockTicks, placeInRow, type TimeRow } from "#src/cli/report/charts/time-rows.ts";
import { type Markup, markup } from "#src/cli/report/markup.ts";
import type { RideStory } from "#src/cli/report/ride-story.ts";
import { writeClock } from "#src/cli/report/write-number.ts";

/** The song above the lanes as Live draws it: locators as flags, clips as named bars; a name never leaves its place. */
export function songLane(story: RideStory, row: TimeRow, frame: ChartFrame): Markup {
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
export function timeAxis(row: TimeRow, frame: ChartFrame): Markup {
  const { top } = frame.axis;
  const every = labelStride(row.bars.length);
  const numbers = row.bars.map((bar, index) =>
    index % every === 0
      ? label("bar", placeInRow(row, bar.start), top + 13, String(bar.number), index % (every * 4) === 0)
      : null,
  );
  const clocks = clockTicks(row).map((time) => label("clock", placeInRow(row, time), top + 28, writeClock(time), true));
  return markup`${numbers}${clocks}`;
}

/** Bar lines through all lanes, stronger every fourth bar. */
export function barLines(row: TimeRow, frame: ChartFrame): Markup {
  const height = frame.axis.top - frame.wave.top;
  const path = (wanted: (index: number) => boolean): string =>
    row.bars
      .filter((_, index) => wanted(index))
      .map((bar) => `M${Math.round(placeInRow(row, bar.start) * STRETCH * 10) / 10} 0v${height}`)
      .join("");
  return stretched({ top: frame.wave.top, height }, [
    row.bars.length <= MOST_BAR_LINES ? markup`<path class="grid" d="${path((index) => index % 4 !== 0)}"/>` : markup``,
    markup`<path class="grid strong" d="${path((index) => index % 4 === 0)}"/>`,
  ]);
}

const MOST_BAR_LINES = 40;
/** A label has room for 16 bar numbers on a wide page, for four on a phone. */
const MOST_LABELS = 16;

function labelStride(bars: number): number {
  return [1, 2, 4, 8, 16, 32].find((stride) => bars / stride <= MOST_LABELS) ?? Math.ceil(bars / MOST_LABELS);
}

function label(kind: string, place: number, y: number, text: string, always: boolean): Markup {
  const side = place > 0.97 ? " end" : "";
  return markup`<text class="${kind}${side}${always ? "" : " wide-only"}" x="${percent(place)}" y="${y}">${text}</text>`;
}

function flags(story: RideStory, row: TimeRow, frame: ChartFrame): Markup {
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
