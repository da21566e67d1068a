import { phraseCharts } from "#src/cli/report/charts/phrase-chart.ts";
import { rowCharts } from "#src/cli/report/charts/row-chart.ts";
import { type Markup, markup } from "#src/cli/report/markup.ts";
import type { RideStory } from "#src/cli/report/ride-story.ts";
import { section } from "#src/cli/report/sections/section.ts";
import { writeGain, writeLoudness, writeNumber } from "#src/cli/report/write-number.ts";

/** All phrases side by side, before and after. */
export function phraseChartSection(story: RideStory): Markup {
  if (story.phrases.length === 0) return markup``;
  const { target } = story;
  const key = [
    entry("ring", "before"),
    entry("dot", "after"),
    entry("target", `target ${writeLoudness(target.loudness)}`),
    story.deadBand > 0 ? entry("dead-band", `dead band ±${writeNumber(story.deadBand)} LU`) : markup``,
  ];
  return section("phrases", "Every phrase, before and after", [keyList(key), phraseCharts(story)]);
}

/** The song in rows: waveform, what was heard, loudness before and after, and the ride. */
export function timelineSection(story: RideStory): Markup {
  const { boost, cut } = story.intent;
  const after = story.spread.after === null ? "after, predicted" : "after, re-measured";
  const kind = story.loudness.kind === "momentary" ? "momentary loudness" : "short-term loudness";
  const key = [
    entry("phrase-block", "phrase, numbered"),
    entry("breath", "breath"),
    entry("gap", "gap"),
    entry("before", `${kind} before`),
    entry("after", after),
    entry("target", "target"),
    entry("ride", "the ride and its breakpoints"),
    entry("limit", `limits ${writeGain(boost)} and ${writeGain(-cut)}`),
  ];
  const charts = rowCharts(story);
  const content = charts.length > 0 ? [keyList(key), charts] : markup`<p>There is no audio to draw.</p>`;
  return section("timeline", "The ride along the song", content);
}

function keyList(entries: readonly Markup[]): Markup {
  return markup`<ul class="key">${entries}</ul>
`;
}

/** A sample of the very stroke or fill that the chart uses, and its name. */
function entry(kind: string, words: string): Markup {
  return markup`<li><svg aria-hidden="true" width="28" height="14">${SAMPLES[kind] ?? null}</svg>${words}</li>`;
}

const SAMPLES: Readonly<Record<string, Markup>> = {
  ring: markup`<path class="ring" d="M14 7h0"/><path class="ring hole" d="M14 7h0"/>`,
  dot: markup`<path class="dot" d="M14 7h0"/>`,
  target: markup`<path class="target" d="M1 7h26"/>`,
  "dead-band": markup`<rect class="dead-band" y="1" width="28" height="12"/>`,
  "phrase-block": markup`<rect class="phrase-block" x="1" y="1" width="26" height="12"/><text class="number" x="5" y="10.5">3</text>`,
  breath: markup`<rect class="breath" x="8" y="1" width="12" height="12"/>`,
  gap: markup`<path class="gap" d="M1 7h26"/>`,
  before: markup`<path class="before" d="M1 7h26"/>`,
  after: markup`<path class="after" d="M1 7h26"/>`,
  ride: markup`<path class="ride" d="M1 11l10-7 16 3"/><path class="points" d="M11 4h0"/>`,
  limit: markup`<path class="limit" d="M1 7h26"/>`,
};
