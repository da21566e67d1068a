import type { TrackReading } from "#src/analysis/track/track-reading.ts";
import { scale } from "#src/chassis/report/charts/scale.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { shown } from "#src/model/figure-words.ts";

/** A track's levels in the seven ranges, from low to high, under the strongest of them: 40 dB are as high as the picture. */
export function sevenRanges({ ranges }: Pick<TrackReading, "ranges">): Markup {
  const levels = Object.entries(ranges);
  const top = levels.reduce((most, [, level]) => Math.max(most, level), Number.NEGATIVE_INFINITY);
  const y = scale([top - DEPTH, top], [0, HEIGHT]);
  const bars = levels.map(([, level], index) => {
    const height = Math.max(1, Math.round(y(level) * 10) / 10);
    return markup`<rect x="${index * STEP}" y="${HEIGHT - height}" width="${STEP - 2}" height="${height}"/>`;
  });
  const words = levels.map(([name, level]) => `${name} ${shown(level, 0)} dBFS`).join(", ");
  return markup`<svg class="ranges" role="img" aria-label="${words}" width="${levels.length * STEP}" height="${HEIGHT}">${bars}</svg>`;
}

const DEPTH = 40;
const HEIGHT = 20;
const STEP = 9;
