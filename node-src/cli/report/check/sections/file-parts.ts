import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { writeLoudness } from "#src/chassis/report/page/write-number.ts";
import { chartKey, keyEntry } from "#src/chassis/report/sections/chart-key.ts";
import { checkRows, wholeChart } from "#src/cli/report/check/charts/check-rows.ts";
import type { CheckedStory } from "#src/cli/report/check/check-story.ts";
import type { Seconds } from "#src/model/units.ts";

/** The whole file in one chart, with what its strokes mean. */
export function wholePart(file: CheckedStory): Markup {
  const { target, items } = file;
  const hasPlaces = items.some(({ verdict, at }) => verdict === "fail" && at.length > 0);
  return markup`${chartKey([
    ...(hasPlaces ? [keyEntry("place", "where a check fails")] : []),
    keyEntry("wave", "waveform, by true peaks"),
    keyEntry("before", "momentary loudness"),
    keyEntry("after", "short-term loudness"),
    ...(target === null ? [] : [keyEntry("target", `target, ${writeLoudness(target)}`)]),
  ])}${wholeChart(file)}`;
}

/** The file row by row, folded; nothing where one row would be the whole. */
export function rowsPart(file: CheckedStory, beside: Seconds): Markup | null {
  const rows = checkRows(file, beside);
  return rows.length === 0
    ? null
    : markup`<details><summary>Closer<span>${rows.length} rows</span></summary>${rows}</details>`;
}
