import { SURE_SECTION } from "#src/knowledge/ears/confidence.ts";
import { SECTION_NOVELTY } from "#src/knowledge/ears/sections.ts";
import type { Beats } from "#src/model/units.ts";

/** A bar line at which what is heard changes, and whether it clearly does. */
export interface NoveltyEdge {
  readonly at: Beats;
  readonly sure: boolean;
}

/** How a bar sounds: figures that are as far apart as they are heard to be, about in dB. All bars of a song have as many. */
export type BarFeatures = readonly number[];

/**
 * Bar lines at which what is heard becomes something else.
 *
 * Shape: rising, four bars or more apart and from the first and the last line. The novelty of a bar line is what the four bars before it
 * differ from the four after it more than among themselves. `lines` are the bars' beginnings and the last one's end.
 * Edge: less than eight bars give none.
 * Source: Foote 2000, "Automatic audio segmentation using a measure of audio novelty" (checkerboard kernel).
 */
export function noveltyEdges(features: readonly BarFeatures[], lines: readonly Beats[]): NoveltyEdge[] {
  const { half, least, over } = SECTION_NOVELTY;
  if (features.length < 2 * half) return [];
  const novelty = features.map((_, bar) =>
    bar < half || bar > features.length - half ? 0 : checkerboard(features, bar),
  );
  const inner = novelty.slice(half, features.length - half + 1);
  const mean = inner.reduce((sum, value) => sum + value, 0) / inner.length;
  const deviation = Math.sqrt(inner.reduce((sum, value) => sum + (value - mean) ** 2, 0) / inner.length);
  const edges: number[] = [];
  novelty.forEach((value, bar) => {
    const near = novelty.slice(Math.max(0, bar - least + 1), bar + least);
    const stands = value > LEAST_NOVELTY && value >= mean + over * deviation && value === Math.max(...near);
    if (stands && bar - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) >= least) edges.push(bar);
  });
  const clear = Math.max(SURE_SECTION * LEAST_NOVELTY, mean + SURE_SECTION * over * deviation);
  return edges.map((bar) => ({ at: lines[bar]!, sure: novelty[bar]! >= clear }));
}

/** In LU and dB: under it a change is the playing of the band, and no new part. */
const LEAST_NOVELTY = 1.5;

/** Mean distance across a bar line less the mean distance on each side of it. */
function checkerboard(features: readonly BarFeatures[], line: number): number {
  const before = features.slice(line - SECTION_NOVELTY.half, line);
  const after = features.slice(line, line + SECTION_NOVELTY.half);
  return meanDistance(before, after) - (meanDistance(before, before) + meanDistance(after, after)) / 2;
}

function meanDistance(one: readonly BarFeatures[], other: readonly BarFeatures[]): number {
  let sum = 0;
  for (const a of one) for (const b of other) sum += Math.hypot(...a.map((value, i) => value - b[i]!));
  return one.length === 0 || other.length === 0 ? 0 : sum / (one.length * other.length);
}
