import type { Hertz } from "#src/model/units.ts";

/** The bins of one band: from `first` on, how much of each lies inside. */
export interface BandShare {
  readonly first: number;
  readonly shares: Float64Array;
}

/**
 * The bands between rising edges, for a transform of `size`. A bin stands for the half bin on each side of it; one astride an
 * edge is shared in proportion, so that bands which touch add up to the whole.
 *
 * Shape: n + 1 edges give n bands; a band above half the sample rate has no bins. `weight` says how much of a bin's power counts.
 */
export function bandShares(
  edges: readonly Hertz[],
  size: number,
  sampleRate: Hertz,
  weight: (at: Hertz) => number = () => 1,
): readonly BandShare[] {
  return edges.slice(1).map((high, i) => {
    const { first, shares } = bandShare((edges[i]! * size) / sampleRate, (high * size) / sampleRate, size / 2);
    return { first, shares: shares.map((share, k) => share * weight(((first + k) * sampleRate) / size)) };
  });
}

/** Power of a band in bins of power. */
export function bandPower({ first, shares }: BandShare, bins: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < shares.length; i++) sum += shares[i]! * bins[first + i]!;
  return sum;
}

/** `low` and `high` in bins. */
function bandShare(low: number, high: number, lastBin: number): BandShare {
  const first = Math.min(lastBin + 1, Math.round(low));
  const last = Math.min(lastBin, Math.round(high));
  const shares = Float64Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const from = Math.max(0, first + i - 0.5);
    const to = Math.min(lastBin, first + i + 0.5);
    return Math.max(0, Math.min(high, to) - Math.max(low, from)) / (to - from);
  });
  return { first, shares };
}
