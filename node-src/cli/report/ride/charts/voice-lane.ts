import type { Band } from "#src/chassis/report/charts/band.ts";
import { inRow } from "#src/chassis/report/charts/in-row.ts";
import { percent } from "#src/chassis/report/charts/stretched.ts";
import type { TimeRow } from "#src/chassis/report/charts/time-rows.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import type { ChartFrame } from "#src/cli/report/ride/charts/chart-frame.ts";
import type { RideStory } from "#src/cli/report/ride/ride-story.ts";

/** What was heard: phrases as numbered blocks, breaths as short hatched ones, gaps as a dotted line. */
export function voiceLane(story: RideStory, row: TimeRow, band: Band): Markup {
  const middle = band.top + band.height / 2;
  const gaps = inRow(story.gaps, row).map(
    ({ left, right }) =>
      markup`<line class="gap" x1="${percent(left)}" x2="${percent(right)}" y1="${middle}" y2="${middle}"/>`,
  );
  const breaths = inRow(story.breaths, row).map(({ left, right }) => block("breath", left, right, middle - 5, 10));
  const phrases = inRow(story.phrases, row).map(({ left, right, index, opens }) => [
    block("phrase-block", left, right, band.top + 1, band.height - 2),
    opens ? phraseNumber(index + 1, left, right, middle) : markup``,
  ]);
  return markup`${gaps}${breaths}${phrases}`;
}

/** Phrases shaded through all lanes, and breaths hatched over the waveform. */
export function voiceShade(story: RideStory, row: TimeRow, frame: ChartFrame): Markup {
  const foot = frame.axis.top;
  const phrases = inRow(story.phrases, row).map(({ left, right }) =>
    block("shade", left, right, frame.wave.top, foot - frame.wave.top),
  );
  const breaths = inRow(story.breaths, row).map(({ left, right }) =>
    block("breath", left, right, frame.wave.top, frame.wave.height),
  );
  return markup`${phrases}${breaths}`;
}

function block(kind: string, left: number, right: number, top: number, height: number): Markup {
  return markup`<rect class="${kind}" x="${percent(left)}" y="${top}" width="${percent(right - left)}" height="${height}"/>`;
}

/** The number is written where it fits: a block of 2.5 % is some 20 px on a wide page, of 6 % some 17 px on a phone. */
function phraseNumber(number: number, left: number, right: number, middle: number): Markup {
  const width = right - left;
  if (width < ROOM_ON_A_PAGE) return markup``;
  const kind = width < ROOM_ON_A_PHONE ? "number wide-only" : "number";
  return markup`<text class="${kind}" x="${percent(left)}" dx="4" y="${middle + 3.5}">${number}</text>`;
}

const ROOM_ON_A_PAGE = 0.022;
const ROOM_ON_A_PHONE = 0.06;
