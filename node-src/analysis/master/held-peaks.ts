import { NumberList } from "#src/analysis/number-list.ts";
import { amplitudeToDecibels, loudnessToPower, powerToDecibels } from "#src/dsp/decibels.ts";
import { GATING } from "#src/knowledge/gating.ts";
import { HELD_PEAKS } from "#src/knowledge/master/mastered.ts";
import type { HeldPeaks, LoudnessHops } from "#src/model/master/mix-features.ts";
import type { Decibels } from "#src/model/units.ts";

/**
 * The height near the highest peak at which most peaks crowd, beside how many stand beneath: a limiter brings peaks of whatever sound to one height, and
 * without one they grow rarer towards the highest.
 *
 * Shape: peaks are hops of 10 ms above their neighbours. Several widths are tried, as what was held is scattered by a codec, and by a meter that reads between samples.
 * Edge: `null` where too few peaks stand anywhere.
 */
export function heldPeaks(hops: LoudnessHops): HeldPeaks | null {
  const { reach, widths, gap, beneath } = HELD_PEAKS;
  const { top, heights } = localPeaks(hops, reach + Math.max(...widths) + gap + beneath);
  let best: Crowd | null = null;
  for (const width of widths)
    for (let from = 0; from <= reach; from += STEP) {
      const crowd = crowdAt(heights, from, width);
      if (crowd !== null && (best === null || crowd.surprise > best.surprise)) best = crowd;
    }
  if (best === null) return null;
  const { first, count, crowding } = best;
  const crowd = { top, from: heights[first]!, to: heights[first + count - 1]! };
  const kinds = kindsWithin(hops, crowd);
  return { height: top - heights[first]!, count, crowding, kinds, above: first };
}

/** Of windows that are tried. */
const STEP: Decibels = 0.05;

interface Crowd extends Pick<HeldPeaks, "count" | "crowding"> {
  /** Place of its highest peak from the highest of all. */
  readonly first: number;
  /** In standard deviations of a count. */
  readonly surprise: number;
}

function crowdAt(heights: Float64Array, from: Decibels, width: Decibels): Crowd | null {
  const { fewest, gap, beneath } = HELD_PEAKS;
  const first = firstFrom(heights, from);
  const count = firstFrom(heights, from + width) - first;
  if (count < fewest) return null;
  const under = firstFrom(heights, from + width + gap + beneath) - firstFrom(heights, from + width + gap);
  const usual = Math.max(1, (under * width) / beneath);
  return { first, count, crowding: count / usual, surprise: (count - usual) / Math.sqrt(usual) };
}

/** How far peaks stand under the highest of all, down to `reach`, from the top. */
function localPeaks(hops: LoudnessHops, reach: Decibels) {
  const top = amplitudeToDecibels(hops.peaks.reduce((most, peak) => Math.max(most, peak), 0));
  const heights = new NumberList(Float64Array);
  eachPeak(hops, (height) => {
    if (top - height < reach) heights.push(top - height);
  });
  return { top, heights: heights.values().sort() };
}

/** What peaks above their neighbours and sounds: its height and its place. */
function eachPeak({ powers, peaks }: LoudnessHops, tell: (height: Decibels, at: number) => void): void {
  const least = loudnessToPower(GATING.absolute);
  for (let i = 0; i < peaks.length; i++) {
    const peak = peaks[i]!;
    if (peak < (peaks[i - 1] ?? 0) || peak <= (peaks[i + 1] ?? 0) || !(powers[i]! > least)) continue;
    tell(amplitudeToDecibels(peak), i);
  }
}

/** Of how many levels the sound is around the peaks that stand so far under the highest of all. */
function kindsWithin(hops: LoudnessHops, { top, from, to }: Record<"top" | "from" | "to", Decibels>): number {
  const kinds = new Set<number>();
  eachPeak(hops, (height, at) => {
    const under = top - height;
    if (under >= from && under <= to) kinds.add(Math.round(levelAround(hops.powers, at) / HELD_PEAKS.kind));
  });
  return kinds.size;
}

/** Hops on either side. */
const AROUND = 5;

function levelAround(powers: Float32Array, at: number): Decibels {
  const around = powers.subarray(Math.max(0, at - AROUND), at + AROUND + 1);
  return powerToDecibels(around.reduce((sum, power) => sum + power, 0) / around.length);
}

/** Index of the first number that is at least so large. */
function firstFrom(rising: Float64Array, least: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
