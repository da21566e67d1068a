import { masterRows, wholeChart } from "#src/chassis/report/master/charts/master-rows.ts";
import { toneChart } from "#src/chassis/report/master/charts/tone-chart.ts";
import type { ReductionStory, ToneStory, TrackStory } from "#src/chassis/report/master/master-story.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { writeLoudness, writeNumber } from "#src/chassis/report/page/write-number.ts";
import { chartKey, keyEntry } from "#src/chassis/report/sections/chart-key.ts";
import type { Seconds } from "#src/model/units.ts";

/** The whole track in one chart, with what its strokes mean. */
export function wholePart(track: TrackStory): Markup {
  return markup`${timeKey(track, "short-term loudness")}${wholeChart(track)}`;
}

/** The track row by row. `beside` is how long the other tracks of the page are together. */
export function rowsPart(track: TrackStory, beside: Seconds): Markup {
  return markup`${timeKey(track, "momentary loudness")}${masterRows(track, beside)}`;
}

function timeKey({ goal, reductions }: TrackStory, line: string): Markup {
  return chartKey([
    keyEntry("before", `${line} before`),
    keyEntry("after", "after"),
    keyEntry("target", `target, ${writeLoudness(goal.loudness)}`),
    keyEntry("limit", `ceiling, ${writeNumber(goal.ceiling)} dBTP`),
    ...(reductions.length === 0 ? [] : [keyEntry("reduction", reductionWords(reductions))]),
  ]);
}

function reductionWords(reductions: readonly ReductionStory[]): string {
  const each = reductions.map(({ name, most }) => `${name} ${writeNumber(most)} dB at most`);
  return `gain reduction: ${each.join(", ")}`;
}

/** The tone before and after, over what it was held against. */
export function tonePart(track: TrackStory): Markup {
  const { tone } = track;
  const { range, reference } = tone;
  return markup`<p>${heldAgainst(tone)}</p>${chartKey([
    keyEntry("before", "before"),
    keyEntry("after", "after"),
    ...(range === null ? [] : [keyEntry("range", "range"), keyEntry("zero", `median of ${range.median}`)]),
    ...(reference === null ? [] : [keyEntry("target", "reference")]),
  ])}${toneChart(track)}`;
}

function heldAgainst({ range, reference }: ToneStory): string {
  const laid =
    "Third octaves, laid over one another by their mean from 40 Hz to 12.5 kHz, so that loudness has no say.";
  if (reference !== null) return `Held against the reference “${reference.name}”, and no range beside it. ${laid}`;
  if (range === null)
    return `Held against no tone: nobody has published one of this genre, and no reference was named. ${laid}`;
  return `Held against the range of ${range.spread}: what lies inside is left alone. ${laid}`;
}
