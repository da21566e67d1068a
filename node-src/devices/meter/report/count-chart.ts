import type { Band } from "#src/chassis/report/charts/band.ts";
import { scale, ticks } from "#src/chassis/report/charts/scale.ts";
import { percent, STRETCH, stretched } from "#src/chassis/report/charts/stretched.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { writeNumber } from "#src/chassis/report/page/write-number.ts";
import type { LoudnessCount, MeterStory } from "#src/devices/meter/report/meter-story.ts";

/** How much of the time had which short-term loudness, as a column for each half LU; `null` before any was heard. */
export function countChart({ counts }: Pick<MeterStory, "counts">): Markup | null {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const [first, last] = [counts[0], counts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const domain = [Math.floor(first.from) - 1, Math.ceil(last.to) + 1] as const;
  const x = scale(domain, [0, STRETCH]);
  const most = counts.reduce((most, each) => (each.count > most.count ? each : most), first);
  const column = ({ from, to, count }: LoudnessCount) => {
    const height = (BAND.height * count) / most.count;
    return `M${x(from).toFixed(1)} ${BAND.height}V${(BAND.height - height).toFixed(1)}H${x(to).toFixed(1)}V${BAND.height}z`;
  };
  const labels = ticks(domain, MOST_LABELS, [1, 2, 5, 10, 20]).map(
    (value) =>
      markup`<text class="middle" x="${percent(x(value) / STRETCH)}" y="${BAND.height + 16}">${writeNumber(value, 0)}</text>`,
  );
  const share = writeNumber((100 * most.count) / all, 0);
  const words = `Most often from ${writeNumber(most.from)} to ${writeNumber(most.to)} LUFS: ${share} % of the time.`;
  return markup`<figure class="row"><figcaption>${words}</figcaption><div><svg class="plot" role="img" aria-labelledby="counts-t" width="100%" height="${BAND.height + 22}"><title id="counts-t">${words}</title>
${stretched(BAND, [markup`<path class="count" d="${counts.map(column).join("")}"/>`])}${labels}</svg></div></figure>
`;
}

/** What the page's looks lack. */
export const COUNT_STYLE: Markup = markup`.count{fill:var(--accent);stroke:none}`;

const BAND: Band = { top: 0, height: 120 };
/** Source: house taste; they stand apart on a phone. */
const MOST_LABELS = 8;
