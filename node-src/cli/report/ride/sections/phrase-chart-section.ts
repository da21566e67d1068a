import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { writeLoudness, writeNumber } from "#src/chassis/report/page/write-number.ts";
import { chartKey, keyEntry } from "#src/chassis/report/sections/chart-key.ts";
import { section } from "#src/chassis/report/sections/section.ts";
import { phraseCharts } from "#src/cli/report/ride/charts/phrase-charts.ts";
import type { RideStory } from "#src/cli/report/ride/ride-story.ts";

/** All phrases side by side, before and after. */
export function phraseChartSection(story: RideStory): Markup {
  if (story.phrases.length === 0) return markup``;
  const { target } = story;
  const key = [
    keyEntry("ring", "before"),
    keyEntry("dot", "after"),
    keyEntry("target", `target ${writeLoudness(target.loudness)}`),
    story.deadBand > 0 ? keyEntry("dead-band", `dead band ±${writeNumber(story.deadBand)} LU`) : markup``,
  ];
  return section("phrases", "Every phrase, before and after", [chartKey(key), phraseCharts(story)]);
}
