import { NumberList } from "#src/analysis/number-list.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { DYNAMICS_EDGES, OBSERVED_OVER, SPREAD } from "#src/knowledge/master/ranges.ts";
import type { Decibels, Hertz, Seconds } from "#src/model/units.ts";

/** Spreads of levels in the making. */
export interface SpreadListener {
  /** The powers of the bands in one block, from low to high. */
  hear(row: Float64Array): void;
  /** Of the half minute that begins at `from`. */
  reading(from: Seconds): (Decibels | null)[];
}

/** Fewer levels than this have no spread. Source: as the observation, which asked for five. */
const FEWEST = 5;

/**
 * How far the levels of each dynamics range spread over half a minute: as released music was observed, so that both compare.
 *
 * Shape: a range that no band lies in, or that hardly sounds, gives `null`.
 */
export function spreadListener(edges: readonly Hertz[], perSecond: number): SpreadListener {
  const ranges = DYNAMICS_EDGES.slice(1).map((high, range) => {
    const low = DYNAMICS_EDGES[range]!;
    const inside = edges.slice(0, -1).flatMap((edge, i) => (edge >= low && edge < high ? [i] : []));
    return { inside, powers: new NumberList(Float64Array) };
  });
  return {
    hear(row) {
      for (const { inside, powers } of ranges) powers.push(inside.reduce((sum, band) => sum + row[band]!, 0));
    },
    reading(from) {
      const first = Math.max(0, Math.floor(from * perSecond));
      return ranges.map(({ powers }) => {
        const heard = powers.values().subarray(first, first + Math.ceil(OBSERVED_OVER * perSecond));
        return spreadOf(Array.from(heard, powerToDecibels));
      });
    },
  };
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
