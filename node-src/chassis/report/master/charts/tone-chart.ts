import { axisLabels, axisName } from "#src/chassis/report/charts/axis-labels.ts";
import { areaPath, brokenPath, linePath, type Point } from "#src/chassis/report/charts/line-path.ts";
import { scale, ticks } from "#src/chassis/report/charts/scale.ts";
import { percent, STRETCH, stretched } from "#src/chassis/report/charts/stretched.ts";
import { type ToneCurves, type ToneLevels, toneCurves } from "#src/chassis/report/master/charts/tone-curves.ts";
import type { TrackStory } from "#src/chassis/report/master/master-story.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { writeNumber } from "#src/chassis/report/page/write-number.ts";
import { THIRD_OCTAVES } from "#src/knowledge/processing/third-octaves.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";

/** The tone of a mix and of its master by third octaves, over what it was held against. */
export function toneChart({ id, name, tone }: TrackStory): Markup {
  const curves = toneCurves(tone);
  const domain = toneDomain(curves);
  const band = { top: 4, height: HEIGHT };
  const levels = ticks(domain, 7, [3, 6, 10, 20]);
  const foot = band.top + HEIGHT;
  const tag = `${id}-tone`;
  return markup`<figure class="row"><div class="chart"><svg class="gutter" aria-hidden="true" width="46" height="${foot + FOOT}">${axisLabels(
    band,
    domain,
    levels.map((value) => ({ value, words: writeNumber(value, 0) })),
  )}${axisName("dB, Hz", foot + 15)}</svg><svg class="plot" role="img" aria-labelledby="${tag}-t ${tag}-d" width="100%" height="${foot + FOOT}"><title id="${tag}-t">Tone of ${name} before and after</title><desc id="${tag}-d">${toneWords(curves)}</desc>
${stretched(band, [grid(domain, levels), ...shapes(curves, domain)])}${MARKS.map(
  ({ at, words, always }) =>
    markup`<text class="${always ? "middle" : "middle wide-only"}" x="${percent(placeOf(at))}" y="${foot + 15}">${words}</text>`,
)}</svg></div></figure>
`;
}

const HEIGHT = 220;
const FOOT = 22;
const [LOWEST, HIGHEST] = [22, 22_000];
const MARKS: readonly { readonly at: Hertz; readonly words: string; readonly always: boolean }[] = [
  { at: 31.25, words: "31", always: false },
  { at: 62.5, words: "63", always: true },
  { at: 125, words: "125", always: false },
  { at: 250, words: "250", always: true },
  { at: 500, words: "500", always: false },
  { at: 1000, words: "1k", always: true },
  { at: 2000, words: "2k", always: false },
  { at: 4000, words: "4k", always: true },
  { at: 8000, words: "8k", always: false },
  { at: 16_000, words: "16k", always: true },
];

function placeOf(frequency: Hertz): number {
  return Math.log(frequency / LOWEST) / Math.log(HIGHEST / LOWEST);
}

/** Source: house taste: what lies further under the highest band is a hair at the foot. */
const MOST: Decibels = 48;

function toneDomain({ before, after, reference, range }: ToneCurves): readonly [Decibels, Decibels] {
  const all = [before, after, reference, range?.high, range?.low].flatMap((levels) => levels ?? []);
  const known = all.filter((level): level is number => level !== null);
  if (known.length === 0) return [-MOST, 0];
  const top = Math.ceil((Math.max(...known) + 1) / 3) * 3;
  return [Math.max(top - MOST, Math.floor((Math.min(...known) - 1) / 3) * 3), top];
}

function grid(domain: readonly [number, number], levels: readonly number[]): Markup {
  const y = scale(domain, [HEIGHT, 0]);
  const across = levels.map((level) =>
    linePath([
      [0, y(level)],
      [STRETCH, y(level)],
    ]),
  );
  const upright = MARKS.map(({ at }) => {
    const x = placeOf(at) * STRETCH;
    return linePath([
      [x, 0],
      [x, HEIGHT],
    ]);
  });
  return markup`<path class="grid" d="${[...across, ...upright].join("")}"/>`;
}

function shapes({ before, after, reference, range }: ToneCurves, domain: readonly [number, number]): Markup[] {
  const y = scale(domain, [HEIGHT, 0]);
  const points = (levels: ToneLevels): (Point | null)[] =>
    levels.map((level, i) => (level === null ? null : [placeOf(THIRD_OCTAVES[i]!) * STRETCH, y(level)]));
  const solid = (levels: ToneLevels): Point[] => points(levels).filter((point): point is Point => point !== null);
  const line = (kind: string, levels: ToneLevels) => markup`<path class="${kind}" d="${brokenPath(points(levels))}"/>`;
  return [
    ...(range === null
      ? []
      : [
          markup`<path class="dead-band" d="${areaPath(solid(range.high), solid(range.low))}"/>`,
          line("limit", range.low),
          line("limit", range.high),
          line("zero", range.median),
        ]),
    ...(reference === null ? [] : [line("target", reference)]),
    line("before", before),
    line("after", after),
  ];
}

/** What the drawing shows, for the ear. */
function toneWords({ before, after, reference, range }: ToneCurves): string {
  const words = ["Third octaves from 25 Hz to 20 kHz, laid over one another."];
  const largest = before.reduce<number>((most, level, i) => {
    const other = after[i];
    return level === null || other === null || other === undefined ? most : Math.max(most, Math.abs(other - level));
  }, 0);
  words.push(`The master's differ from the mix's by up to ${writeNumber(largest)} dB.`);
  if (range !== null) {
    const outside = (levels: ToneLevels) =>
      levels.filter((level, i) => {
        const [low, high] = [range.low[i] ?? null, range.high[i] ?? null];
        return level !== null && low !== null && high !== null && (level < low || level > high);
      }).length;
    words.push(`${outside(before)} of them lie outside of the range before and ${outside(after)} after.`);
  }
  if (reference !== null) words.push("The reference's are drawn dotted.");
  return words.join(" ");
}
