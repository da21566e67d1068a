import type { Band } from "#src/chassis/report/charts/band.ts";
import { inRow } from "#src/chassis/report/charts/in-row.ts";
import { percent, STRETCH, stretched } from "#src/chassis/report/charts/stretched.ts";
import { placeInRow, type TimeRow } from "#src/chassis/report/charts/time-rows.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import type { Heard, StretchStory } from "#src/cli/report/curves/curve-story.ts";

/**
 * What the curves follow: hits as ticks, taller for harder ones, and the last syllables of phrases as blocks. What is not sure is
 * hollow, what was left out for that fainter still.
 */
export function heardLane({ hits, syllables }: StretchStory, row: TimeRow, band: Band): Markup {
  const blocks = inRow(syllables, row).map(
    ({ index, left, right }) =>
      markup`<rect class="${classOf("phrase-block", syllables[index]?.doubt)}" x="${percent(left)}" y="${band.top + 1}" width="${percent(right - left)}" height="${band.height - 2}"/>`,
  );
  const ticks = DOUBTS.flatMap((doubt) => {
    const path = ticksOf(
      hits.filter((hit) => hit.doubt === doubt),
      row,
      band,
    );
    return path === "" ? [] : [markup`<path class="${classOf("hit", doubt)}" d="${path}"/>`];
  });
  return markup`${blocks}${ticks.length === 0 ? null : stretched(band, ticks)}`;
}

const DOUBTS = [undefined, "unsure", "left-out"] as const;

function classOf(kind: string, doubt: Heard["doubt"]): string {
  return doubt === undefined ? kind : `${kind} ${doubt}`;
}

function ticksOf(hits: StretchStory["hits"], row: TimeRow, band: Band): string {
  return hits
    .filter(({ time }) => time >= row.start && time < row.end)
    .map(({ time, strength }) => {
      const height = Math.round(LEAST + (band.height - LEAST) * Math.min(1, Math.max(0, strength)));
      return `M${Math.round(placeInRow(row, time) * STRETCH * 10) / 10} ${band.height - height}v${height}`;
    })
    .join("");
}

/** Sections as named bars. */
export function sectionLane({ sections }: StretchStory, row: TimeRow, { top, height }: Band): Markup {
  return markup`${inRow(sections, row).map(
    ({ index, left, right }) =>
      markup`<svg x="${percent(left)}" y="${top}" width="${percent(right - left)}" height="${height}"><rect class="${index % 2 === 0 ? "phrase-block" : "clip"}" width="100%" height="${height - 2}"/><text x="6" y="11">${sections[index]?.name ?? ""}</text></svg>`,
  )}`;
}

/** Pixels of the softest hit. */
const LEAST = 4;
