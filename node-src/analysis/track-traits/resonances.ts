import { bandHeights, type Heights, lookedAt } from "#src/analysis/track-traits/band-heights.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { TRACK_RESONANCE } from "#src/knowledge/mix/restraint/finding-limits.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { Resonance } from "#src/model/mix/track-traits.ts";

/**
 * Bands that stand over their surroundings, steadily and for much of the active time.
 *
 * Shape: in rising frequency; neighbours that stand out together are one, the highest of them.
 * Edge: none where too many bands stand out: those are notes and their partials.
 * Source: `TRACK_RESONANCE`.
 */
export function resonances(features: TrackFeatures, active: Uint8Array): readonly Resonance[] {
  const looks = lookedAt(features, active);
  const rows = JUDGED.map((band) => bandHeights(looks, features.frames, band));
  const standing = rows.filter(({ share }) => share >= TRACK_RESONANCE.share);
  const groups = apart(standing);
  if (groups.length > TRACK_RESONANCE.most) return [];
  return groups
    .map((group) => group.reduce((most, each) => (each.over > most.over ? each : most)))
    .filter(({ spread }) => spread <= TRACK_RESONANCE.steady)
    .map(({ band, over, share, frames }) => ({ band, frequency: CAM_BANDS[band]!, over, share, frames }));
}

function apart(rows: readonly Heights[]): readonly (readonly Heights[])[] {
  const groups: Heights[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && row.band - last.at(-1)!.band <= 1) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

const JUDGED = CAM_BANDS.flatMap((middle, band) =>
  middle >= TRACK_RESONANCE.from && middle <= TRACK_RESONANCE.to ? [band] : [],
);
