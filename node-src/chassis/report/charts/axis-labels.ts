import type { Band } from "#src/chassis/report/charts/band.ts";
import { scale } from "#src/chassis/report/charts/scale.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";

/** The numbers of a band's axis, in the gutter beside it. */
export function axisLabels(
  band: Band,
  domain: readonly [number, number],
  marks: readonly { readonly value: number; readonly words: string }[],
): Markup[] {
  const y = scale(domain, [band.top + band.height, band.top]);
  return marks.map(
    ({ value, words }) => markup`<text x="38" y="${Math.round((y(value) + 3.5) * 10) / 10}">${words}</text>`,
  );
}

/** The unit of an axis, or what its numbers count. */
export function axisName(text: string, y: number): Markup {
  return markup`<text class="unit" x="0" y="${y}">${text}</text>`;
}
