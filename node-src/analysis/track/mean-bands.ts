import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";

/** Mean power of each of the 75 bands in the frames of a mask, in all without one; 0 where there are none. */
export function meanBands(
  { bands, frames }: Pick<TrackFeatures, "bands" | "frames">,
  mask: Uint8Array | null,
): Float64Array {
  const means = new Float64Array(CAM_BANDS.length);
  let count = 0;
  for (let frame = 0; frame < frames; frame++) {
    if (mask !== null && mask[frame] === 0) continue;
    count++;
    for (let band = 0; band < means.length; band++) means[band]! += bands[frame * means.length + band]!;
  }
  return count === 0 ? means : means.map((sum) => sum / count);
}
