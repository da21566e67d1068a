import { powerToDecibels } from "#src/dsp/decibels.ts";
import { DYNAMICS_EDGES, OBSERVED_OVER, SPREAD } from "#src/knowledge/master/ranges.ts";
import type { Decibels, Hertz, Seconds } from "#src/model/units.ts";

/** Powers of bands over time: row by row, in each from low to high. */
export interface BandRows {
  readonly edges: readonly Hertz[];
  readonly powers: Float64Array;
  readonly perSecond: number;
}

/** Fewer levels than this have no spread. Source: as the observation, which asked for five. */
const FEWEST = 5;

/**
 * How far the levels of each dynamics range spread over the half minute that begins at `from`: as released music was observed, so that both compare.
 *
 * Shape: a range that no band lies in, or that hardly sounds, gives `null`.
 */
export function bandSpreads({ edges, powers, perSecond }: BandRows, from: Seconds): (Decibels | null)[] {
  const width = edges.length - 1;
  const first = Math.max(0, Math.floor(from * perSecond));
  const last = Math.min(powers.length / width, first + Math.ceil(OBSERVED_OVER * perSecond));
  return DYNAMICS_EDGES.slice(1).map((high, range) => {
    const low = DYNAMICS_EDGES[range]!;
    const inside = edges.slice(0, -1).flatMap((edge, i) => (edge >= low && edge < high ? [i] : []));
    const levels: number[] = [];
    for (let row = first; row < last; row++)
      levels.push(powerToDecibels(inside.reduce((sum, band) => sum + powers[row * width + band]!, 0)));
    return spreadOf(levels);
  });
}

function spreadOf(levels: readonly Decibels[]): Decibels | null {
  const highest = levels.reduce((top, level) => Math.max(top, level), Number.NEGATIVE_INFINITY);
  const heard = levels.filter((level) => level > highest - SPREAD.within).sort((one, other) => one - other);
  if (heard.length < FEWEST) return null;
  return percentile(heard, SPREAD.high) - percentile(heard, SPREAD.low);
}

function percentile(rising: readonly number[], share: number): number {
  return rising[Math.round((rising.length - 1) * share)]!;
}
