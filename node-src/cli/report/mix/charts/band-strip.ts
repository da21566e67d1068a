import { scale } from "#src/chassis/report/charts/scale.ts";
import { percent, STRETCH, stretched } from "#src/chassis/report/charts/stretched.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { hertzWords } from "#src/model/figure-words.ts";
import type { Hertz } from "#src/model/units.ts";

/** Where in the spectrum something is, on a strip from 20 Hz to 20 kHz. */
export function bandStrip({ low, high }: { readonly low: Hertz; readonly high: Hertz }): Markup {
  const x = scale([Math.log10(LOWEST), Math.log10(HIGHEST)], [0, STRETCH]);
  const from = x(Math.log10(low));
  const width = Math.max(LEAST, x(Math.log10(high)) - from);
  const marks = MARKS.map((at) => {
    const place = x(Math.log10(at)) / STRETCH;
    return markup`<text class="${place > NEAR_END ? "end" : ""}" x="${percent(place)}" y="${HEIGHT + 11}">${hertzWords(at)}</text>`;
  });
  const block = markup`<rect class="where" x="${from.toFixed(1)}" width="${width.toFixed(1)}" height="${HEIGHT}"/>`;
  return markup`<svg class="strip" role="img" aria-label="from ${hertzWords(low)} to ${hertzWords(high)}" width="100%" height="${HEIGHT + 14}"><rect class="heard" width="100%" height="${HEIGHT}"/>${stretched({ top: 0, height: HEIGHT }, [block])}<g class="plot">${marks}</g></svg>`;
}

const LOWEST: Hertz = 20;
const HIGHEST: Hertz = 20_000;
const MARKS: readonly Hertz[] = [20, 100, 1000, 5000, 20_000];
const HEIGHT = 12;
const LEAST = 4;
const NEAR_END = 0.96;
