import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { writeGain } from "#src/chassis/report/page/write-number.ts";
import { chartKey, keyEntry } from "#src/chassis/report/sections/chart-key.ts";
import { section } from "#src/chassis/report/sections/section.ts";
import { rowCharts } from "#src/cli/report/ride/charts/row-charts.ts";
import type { RideStory } from "#src/cli/report/ride/ride-story.ts";

/** The song in rows: waveform, what was heard, loudness before and after, and the ride. */
export function timelineSection(story: RideStory): Markup {
  const { boost, cut } = story.intent;
  const after = story.spread.after === null ? "after, predicted" : "after, re-measured";
  const kind = story.loudness.kind === "momentary" ? "momentary loudness" : "short-term loudness";
  const key = [
    keyEntry("phrase-block", "phrase, numbered"),
    keyEntry("breath", "breath"),
    keyEntry("gap", "gap"),
    keyEntry("before", `${kind} before`),
    keyEntry("after", after),
    keyEntry("target", "target"),
    keyEntry("ride", story.written === null ? "the ride, as decided" : "the ride and its breakpoints, as read back"),
    keyEntry("limit", `limits ${writeGain(boost)} and ${writeGain(-cut)}`),
  ];
  const charts = rowCharts(story);
  const content = charts.length > 0 ? [chartKey(key), charts] : markup`<p>There is no audio to draw.</p>`;
  return section("timeline", "The ride along the song", content);
}
