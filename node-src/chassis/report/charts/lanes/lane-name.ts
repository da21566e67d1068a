import type { Band } from "#src/chassis/report/charts/band.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";

/** What a lane shows, over its left end. */
export function laneName(name: string, { top }: Band, air = 7): Markup {
  return markup`<text x="0" y="${top - air}">${name}</text>`;
}
