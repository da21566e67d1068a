import type { Band } from "#src/chassis/report/charts/band.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";

/**
 * A drawing that fills the width of the page, whatever it is: its x runs from 0 to `STRETCH`, its y in pixels. Shapes
 * are stretched, strokes are not; text belongs beside it, placed with `percent`.
 */
export function stretched(band: Band, content: readonly Markup[]): Markup {
  return markup`<svg y="${band.top}" width="100%" height="${band.height}" viewBox="0 0 ${STRETCH} ${band.height}" preserveAspectRatio="none">${content}</svg>`;
}

/** A share of the width as SVG writes it. */
export function percent(share: number): string {
  return `${Math.round((Number.isFinite(share) ? share : 0) * 10_000) / 100}%`;
}

/** Width of a stretched drawing in its own units. */
export const STRETCH = 1000;
