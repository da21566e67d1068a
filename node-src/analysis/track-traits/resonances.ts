import { median } from "#src/dsp/series/median.ts";
import { CAM_BAND_EDGES, CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { TRACK_RESONANCE } from "#src/knowledge/mix/restraint/finding-limits.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { Resonance } from "#src/model/mix/track-traits.ts";
import type { Decibels } from "#src/model/units.ts";

/**
 * Bands that stand over their surroundings, steadily and for much of the active time.
 *
 * Shape: in rising frequency; neighbours that stand out together are one, the highest of them.
 * Edge: none where too many bands stand out: those are notes and their partials.
 * Source: `TRACK_RESONANCE`.
 */
export function resonances(features: TrackFeatures, active: Uint8Array): readonly Resonance[] {
  const looks = lookedAt(features, active);
  const rows = JUDGED.map((band) => heightsOf(looks, features.frames, band));
  const standing = rows.filter(({ share }) => share >= TRACK_RESONANCE.share);
  const groups = apart(standing);
  if (groups.length > TRACK_RESONANCE.most) return [];
  return groups
    .map((group) => group.reduce((most, each) => (each.over > most.over ? each : most)))
    .filter(({ spread }) => spread <= TRACK_RESONANCE.steady)
    .map(({ band, over, share, frames }) => ({ band, frequency: CAM_BANDS[band]!, over, share, frames }));
}

/** What rings rings for longer than this many frames. */
const EVERY = 4;

/** Levels of the bands in one active frame of four, as densities. */
interface Look {
  readonly frame: number;
  readonly levels: Float64Array;
  /** 0 where a band is not heard beside the rest. */
  readonly heard: Float64Array;
}

function lookedAt({ bands, frames }: TrackFeatures, active: Uint8Array): readonly Look[] {
  const looks: Look[] = [];
  for (let frame = 0; frame < frames; frame += EVERY) {
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

const JUDGED = CAM_BANDS.flatMap((middle, band) =>
  middle >= TRACK_RESONANCE.from && middle <= TRACK_RESONANCE.to ? [band] : [],
);

/** Bands around, without itself and those right beside it: what rings fills them too. */
const AROUND = CAM_BANDS.map((middle, band) =>
  CAM_BANDS.flatMap((other, i) =>
    Math.abs(i - band) > 1 && Math.abs(Math.log2(other / middle)) <= TRACK_RESONANCE.around ? [i] : [],
  ),
);

const WIDTHS = CAM_BANDS.map((_, band) => CAM_BAND_EDGES[band + 1]! - CAM_BAND_EDGES[band]!);
const HEARD = 10 ** (TRACK_RESONANCE.heard / 10);

interface Heights {
  readonly band: number;
  readonly over: Decibels;
  readonly share: number;
  /** Standard deviation over time where the band is heard. */
  readonly spread: Decibels;
  readonly frames: Uint8Array;
}

function heightsOf(looks: readonly Look[], frames: number, band: number): Heights {
  const standing = new Uint8Array(frames);
  const around = new Float64Array(AROUND[band]!.length);
  const heights: number[] = [];
  const high: number[] = [];
  for (const { frame, levels, heard } of looks) {
    if (heard[band] === 0) continue;
    const height = levels[band]! - middleAround(levels, AROUND[band]!, around);
    heights.push(height);
    if (height < TRACK_RESONANCE.over) continue;
    standing.fill(1, frame, frame + EVERY);
    high.push(height);
  }
  return {
    band,
    over: high.length === 0 ? 0 : median(high),
    share: looks.length === 0 ? 0 : high.length / looks.length,
    spread: deviation(heights),
    frames: standing,
  };
}

/** The median of some levels; sorted as they are taken, which for a dozen is faster than to sort them after. */
function middleAround(levels: Float64Array, bands: readonly number[], rising: Float64Array): Decibels {
  for (let count = 0; count < bands.length; count++) {
    const level = levels[bands[count]!]!;
    let place = count;
    for (; place > 0 && rising[place - 1]! > level; place--) rising[place] = rising[place - 1]!;
    rising[place] = level;
  }
  const half = bands.length >> 1;
  return bands.length % 2 === 1 ? rising[half]! : (rising[half - 1]! + rising[half]!) / 2;
}

/** -140 dB: under anything that is heard, so that silence has a level. */
const FLOOR = 1e-14;

function apart(rows: readonly Heights[]): readonly (readonly Heights[])[] {
  const groups: Heights[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && row.band - last.at(-1)!.band <= 1) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function deviation(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
