import { scale, ticks } from "#src/chassis/report/charts/scale.ts";
import { percent, STRETCH, stretched } from "#src/chassis/report/charts/stretched.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { heardBars } from "#src/cli/report/mix/heard-bars.ts";
import type { MixStory } from "#src/cli/report/mix/mix-story.ts";
import type { BarSpans } from "#src/model/mix/bar-words.ts";

/** The bars that were heard, on a strip as wide as the page: where something happens stands out. `label` is read aloud in its place. */
export function barStrip(story: MixStory, spans: BarSpans, label: string): Markup {
  const [from, to] = stripBars(story);
  const x = scale([from, to], [0, STRETCH]);
  const blocks = spans.map(
    ([first, last]) =>
      markup`<rect class="where" x="${tenth(x(first))}" width="${tenth(Math.max(LEAST, x(last + 1) - x(first)))}" height="${HEIGHT}"/>`,
  );
  return markup`<svg class="strip" role="img" aria-label="${label}" width="100%" height="${HEIGHT}"><rect class="heard" width="100%" height="${HEIGHT}"/>${stretched({ top: 0, height: HEIGHT }, blocks)}</svg>`;
}

/** Bar numbers under strips of one width. */
export function barAxis(story: MixStory): Markup {
  const [from, to] = stripBars(story);
  const x = scale([from, to], [0, 1]);
  const numbers = ticks([from, to - 1], MOST_NUMBERS, STEPS).map((bar) => {
    const place = x(bar);
    return markup`<text class="bar${place > NEAR_END ? " end" : ""}" x="${percent(place)}" y="11">${bar}</text>`;
  });
  return markup`<svg class="strip-axis" aria-hidden="true" width="100%" height="14"><g class="plot">${numbers}</g></svg>`;
}

const HEIGHT = 12;
/** A single bar of a long song can still be seen. */
const LEAST = 2;
const MOST_NUMBERS = 9;
const STEPS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];
const NEAR_END = 0.96;

/** From the first bar to where the last one ends. */
function stripBars({ diagnosis: { mix } }: MixStory): readonly [from: number, to: number] {
  const [first, last] = heardBars(mix);
  return [first, last + 1];
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
