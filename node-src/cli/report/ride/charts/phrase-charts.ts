import { areaPath, dotPath, linePath, type Point } from "#src/chassis/report/charts/line-path.ts";
import { type Scale, scale, ticks } from "#src/chassis/report/charts/scale.ts";
import { percent, STRETCH, stretched } from "#src/chassis/report/charts/stretched.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { writeCount, writeLoudness, writeNumber, writeSpread } from "#src/chassis/report/page/write-number.ts";
import { levelRange } from "#src/cli/report/ride/charts/chart-frame.ts";
import type { RideStory, StoryPhrase } from "#src/cli/report/ride/ride-story.ts";

/** Every phrase as a ring (before) and a dot (after) joined by its move, over the target and its dead band. */
export function phraseCharts(story: RideStory): Markup[] {
  const charts: Markup[] = [];
  for (let first = 0; first < story.phrases.length; first += PHRASES_A_CHART) {
    charts.push(phraseChart(story, first, story.phrases.slice(first, first + PHRASES_A_CHART)));
  }
  return charts;
}

const HEIGHT = 168;
const FOOT = 20;
/** LU of air over the loudest phrase and under the softest. */
const HEADROOM = 1;
/** Source: house taste; 48 dots of 6 px stand side by side on a phone. */
const PHRASES_A_CHART = 48;
/** Fewer phrases do not spread over a wide page as if they were far apart. */
const LEAST_PLACES = 16;

function phraseChart(story: RideStory, first: number, phrases: readonly StoryPhrase[]): Markup {
  const id = `phrases-${first + 1}`;
  const domain = levelRange(story, HEADROOM);
  const y = scale(domain, [HEIGHT, 0]);
  const places = story.phrases.length > PHRASES_A_CHART ? PHRASES_A_CHART : Math.max(LEAST_PLACES, phrases.length);
  const x = (index: number): number => ((index + 0.5) / places) * STRETCH;
  const levels = ticks(domain, 6, [3, 6, 12]);
  const grid = levels
    .map((level) =>
      linePath([
        [0, y(level)],
        [STRETCH, y(level)],
      ]),
    )
    .join("");
  return markup`<figure class="row phrases"><div class="chart"><svg class="gutter" aria-hidden="true" width="46" height="${HEIGHT + FOOT}">${levels.map(
    (level) => markup`<text x="38" y="${round(y(level) + 3.5)}">${writeNumber(level, 0)}</text>`,
  )}<text class="unit" x="0" y="${HEIGHT + 15}">phrase</text></svg><svg class="plot" role="img" aria-labelledby="${id}-t ${id}-d" width="100%" height="${HEIGHT + FOOT}"><title id="${id}-t">Loudness of phrases ${first + 1} to ${first + phrases.length} before and after</title><desc id="${id}-d">${words(story, phrases)}</desc>
${stretched({ top: 0, height: HEIGHT }, [
  markup`<path class="grid" d="${grid}"/>`,
  ...targetShapes(story, phrases, x, y, places),
  ...gainShapes(phrases, x, y),
])}${numbers(first, phrases.length, places)}</svg></div></figure>
`;
}

function words(story: RideStory, phrases: readonly StoryPhrase[]): string {
  const { before, after, predicted } = story.spread;
  return `${writeCount(phrases.length, "phrase")} around a target of ${writeLoudness(story.target.loudness)}. The spread of all phrases goes from ${writeSpread(before)} to ${writeSpread(after ?? predicted)}. The table of phrases has every number.`;
}

/** The dead band as an area and the target as a line, stepping where the target follows the bed. */
function targetShapes(
  story: RideStory,
  phrases: readonly StoryPhrase[],
  x: (index: number) => number,
  y: Scale,
  places: number,
): Markup[] {
  const half = STRETCH / places / 2;
  const follows = phrases.some(({ target }) => target !== story.target.loudness);
  const pieces = follows
    ? phrases.map(({ target }, index) => ({ left: x(index) - half, right: x(index) + half, target }))
    : [{ left: 0, right: STRETCH, target: story.target.loudness }];
  const known = pieces.filter(({ target }) => Number.isFinite(target));
  const edge = (offset: number): Point[] =>
    known.flatMap(({ left, right, target }): Point[] => [
      [left, y(target + offset)],
      [right, y(target + offset)],
    ]);
  return [
    markup`<path class="dead-band" d="${areaPath(edge(story.deadBand), edge(-story.deadBand))}"/>`,
    markup`<path class="target" d="${linePath(edge(0))}"/>`,
  ];
}

function gainShapes(phrases: readonly StoryPhrase[], x: (index: number) => number, y: Scale): Markup[] {
  const heard = phrases
    .map((phrase, index) => ({ ...phrase, at: x(index) }))
    .filter(({ before }) => before > -Infinity);
  const ends = (level: (phrase: StoryPhrase) => number): Point[] =>
    heard.map((phrase) => [phrase.at, y(level(phrase))]);
  const stems = heard
    .map(({ at, before, after }) =>
      linePath([
        [at, y(before)],
        [at, y(after)],
      ]),
    )
    .join("");
  const rings = dotPath(ends(({ before }) => before));
  return [
    markup`<path class="stem" d="${stems}"/>`,
    markup`<path class="ring" d="${rings}"/><path class="ring hole" d="${rings}"/>`,
    markup`<path class="dot" d="${dotPath(ends(({ after }) => after))}"/>`,
  ];
}

function numbers(first: number, count: number, places: number): Markup[] {
  const every = places > 24 ? 4 : 2;
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => places <= 24 || index % every === 0)
    .map((index) => {
      const kind = index % every === 0 ? "number" : "number wide-only";
      return markup`<text class="${kind} middle" x="${percent((index + 0.5) / places)}" y="${HEIGHT + 15}">${first + index + 1}</text>`;
    });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
