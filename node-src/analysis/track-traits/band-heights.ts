import { median } from "#src/dsp/series/median.ts";
import { CAM_BAND_EDGES, CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { TRACK_RESONANCE } from "#src/knowledge/mix/restraint/finding-limits.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { Decibels } from "#src/model/units.ts";

/** How high a band stands over its surroundings, over time. */
export interface Heights {
  readonly band: number;
  /** Median where it stands out; 0 where it nowhere does. */
  readonly over: Decibels;
  readonly share: number;
  /** Standard deviation over time where the band is heard. */
  readonly spread: Decibels;
  readonly frames: Uint8Array;
}

/** A band over its surroundings in some looks at a track. */
export function bandHeights(looks: readonly Look[], frames: number, band: number): Heights {
  const standing = new Uint8Array(frames);
  const rows = heightsOf(looks, band);
  const high = rows.filter(({ height }) => height >= TRACK_RESONANCE.over);
  for (const { frame } of high) standing.fill(1, frame, frame + TRACK_RESONANCE.every);
  return {
    band,
    over: high.length === 0 ? 0 : median(high.map(({ height }) => height)),
    share: looks.length === 0 ? 0 : high.length / looks.length,
    spread: deviation(rows.map(({ height }) => height)),
    frames: standing,
  };
}

/** The median height of a band over its surroundings in the frames of a mask, however low; `null` where it is not heard in them. */
export function heightWithin(features: TrackFeatures, mask: Uint8Array, band: number): Decibels | null {
  const rows = heightsOf(lookedAt(features, mask), band);
  return rows.length === 0 ? null : median(rows.map(({ height }) => height));
}

/** Levels of the bands in one active frame of `TRACK_RESONANCE.every`, as densities. */
interface Look {
  readonly frame: number;
  readonly levels: Float64Array;
  /** 0 where a band is not heard beside the rest. */
  readonly heard: Float64Array;
}

/** Active frames of a track, as they are judged. */
export function lookedAt({ bands, frames }: TrackFeatures, active: Uint8Array): readonly Look[] {
  const looks: Look[] = [];
  for (let frame = 0; frame < frames; frame += TRACK_RESONANCE.every) {
    if (active[frame] === 0) continue;
    const row = bands.subarray(frame * CAM_BANDS.length, (frame + 1) * CAM_BANDS.length);
    const least = HEARD * row.reduce((sum, power) => sum + power, 0);
    looks.push({
      frame,
      levels: Float64Array.from(row, (power, band) => 10 * Math.log10(power / WIDTHS[band]! + FLOOR)),
      heard: Float64Array.from(row, (power) => (power < least ? 0 : 1)),
    });
  }
  return looks;
}

const WIDTHS = CAM_BANDS.map((_, band) => CAM_BAND_EDGES[band + 1]! - CAM_BAND_EDGES[band]!);
const HEARD = 10 ** (TRACK_RESONANCE.heard / 10);
const FLOOR = 10 ** (TRACK_RESONANCE.silence / 10);

/**
 * Over what lies around, as a whole and side by side, whichever is higher: of a sound that falls steeply the side that has more bands would say what lies around, and every
 * band would stand over it; at the edge of a plateau the sides have their middle far under it.
 */
function heightsOf(
  looks: readonly Look[],
  band: number,
): readonly { readonly frame: number; readonly height: Decibels }[] {
  const { whole, sides } = AROUND[band]!;
  const rising = new Float64Array(whole.length);
  return looks.flatMap(({ frame, levels, heard }) => {
    if (heard[band] === 0) return [];
    const between = sides.reduce((sum, bands) => sum + medianOf(levels, bands, rising), 0) / sides.length;
    return [{ frame, height: levels[band]! - Math.max(medianOf(levels, whole, rising), between) }];
  });
}

/** Bands around, without itself and those right beside it: what rings fills them too. Sides are those below and those above, where there are any. */
const AROUND = CAM_BANDS.map((middle, band) => {
  const near = CAM_BANDS.flatMap((other, i) =>
    Math.abs(i - band) > 1 && Math.abs(Math.log2(other / middle)) <= TRACK_RESONANCE.around ? [i] : [],
  );
  const sides = [near.filter((i) => i < band), near.filter((i) => i > band)];
  return { whole: near, sides: sides.filter(({ length }) => length > 0) };
});

/** The median of some levels; sorted as they are taken, which for a dozen is faster than to sort them after. */
function medianOf(levels: Float64Array, bands: readonly number[], rising: Float64Array): Decibels {
  for (let count = 0; count < bands.length; count++) {
    const level = levels[bands[count]!]!;
    let place = count;
    for (; place > 0 && rising[place - 1]! > level; place--) rising[place] = rising[place - 1]!;
    rising[place] = level;
  }
  const half = bands.length >> 1;
  return bands.length % 2 === 1 ? rising[half]! : (rising[half - 1]! + rising[half]!) / 2;
}

function deviation(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
