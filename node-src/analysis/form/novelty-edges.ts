import { barLines } from "#src/analysis/form/bar-lines.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { SURE_SECTION } from "#src/knowledge/ears/confidence.ts";
import { SECTION_NOVELTY } from "#src/knowledge/ears/sections.ts";
import type { MusicLevels } from "#src/model/recipe/music.ts";
import type { Bars } from "#src/model/time/bars.ts";
import type { Beats } from "#src/model/units.ts";

/** A bar line at which what is heard changes, and whether it clearly does. */
export interface NoveltyEdge {
  readonly at: Beats;
  readonly sure: boolean;
}

/**
 * Bar lines at which what is heard becomes something else.
 *
 * Shape: rising, inside the stretch, four bars or more apart and from its ends. Each bar is its loudness and its bass; the
 * novelty of a bar line is what the four bars before it differ from the four after it more than among themselves.
 * Edge: nothing heard, or less than eight bars, gives none.
 * Source: Foote 2000, "Automatic audio segmentation using a measure of audio novelty" (checkerboard kernel).
 */
export function noveltyEdges({ loudness, bass }: MusicLevels, bars: Bars, from: Beats, to: Beats): NoveltyEdge[] {
  if (loudness.length === 0 || bass.length === 0) return [];
  const lines = barLines(bars, from, to, SECTION_NOVELTY.most);
  const features = lines.slice(0, -1).map((line, index) => {
    const middle = (line + lines[index + 1]!) / 2;
    return [evaluateEnvelope(loudness, middle), evaluateEnvelope(bass, middle)] as const;
  });
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

type Feature = readonly [loudness: number, bass: number];

/** Mean distance across a bar line less the mean distance on each side of it. */
function checkerboard(features: readonly Feature[], line: number): number {
  const before = features.slice(line - SECTION_NOVELTY.half, line);
  const after = features.slice(line, line + SECTION_NOVELTY.half);
  return meanDistance(before, after) - (meanDistance(before, before) + meanDistance(after, after)) / 2;
}

function meanDistance(one: readonly Feature[], other: readonly Feature[]): number {
  let sum = 0;
  for (const a of one) for (const b of other) sum += Math.hypot(a[0] - b[0], a[1] - b[1]);
  return one.length === 0 || other.length === 0 ? 0 : sum / (one.length * other.length);
}
