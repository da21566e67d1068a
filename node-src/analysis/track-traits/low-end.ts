import { powerToDecibels } from "#src/dsp/decibels.ts";
import { median } from "#src/dsp/series/median.ts";
import { CAM_BAND_EDGES, CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";

/**
 * How much of a track lies under an edge, re all that lies above it: the median over its active frames, so that it stands for half of the time at least.
 *
 * Edge: only bands that lie under the edge with all of their width count as under it. `null` for silence.
 */
export function lowEnd({ bands, frames }: TrackFeatures, active: Uint8Array, edge: Hertz): Decibels | null {
  const under = CAM_BAND_EDGES.findLastIndex((each) => each <= edge);
  const levels: Decibels[] = [];
  for (let frame = 0; frame < frames; frame++) {
    if (active[frame] === 0) continue;
    let [low, high] = [0, 0];
    for (let band = 0; band < CAM_BANDS.length; band++) {
      const power = bands[frame * CAM_BANDS.length + band]!;
      if (band < under) low += power;
      else high += power;
    }
    if (high > 0) levels.push(powerToDecibels(low / high));
  }
  return levels.length === 0 ? null : median(levels);
}
