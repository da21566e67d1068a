import { decibelsToPower, powerToDecibels } from "#src/dsp/decibels.ts";
import { TRACK_ONSETS } from "#src/knowledge/mix/track-grid.ts";

/**
 * How much of a sound begins in each frame: by how many dB the bands rise, in the mean over all bands. Silence stands before the first.
 *
 * Shape: `bands` holds `width` powers a frame. The same at any gain; 0 for silence.
 * Source: `TRACK_ONSETS`.
 */
export function onsetFlux(bands: Float32Array, width: number): Float32Array {
  const frames = bands.length / width;
  const floor = loudest(bands, width) * decibelsToPower(TRACK_ONSETS.floor);
  const onsets = new Float32Array(frames);
  if (floor === 0) return onsets;
  let before = new Float64Array(width);
  let now = new Float64Array(width);
  for (let frame = 0; frame < frames; frame++) {
    for (let band = 0; band < width; band++)
      now[band] = Math.max(0, powerToDecibels(bands[frame * width + band]! / floor));
    onsets[frame] = risen(now, before) / width;
    [before, now] = [now, before];
  }
  return onsets;
}

function loudest(bands: Float32Array, width: number): number {
  let most = 0;
  for (let from = 0; from < bands.length; from += width) {
    let sum = 0;
    for (let band = from; band < from + width; band++) sum += bands[band]!;
    most = Math.max(most, sum);
  }
  return most;
}

function risen(now: Float64Array, before: Float64Array): number {
  let sum = 0;
  for (let band = 0; band < now.length; band++) {
    const highest = Math.max(before[band]!, before[band - 1] ?? 0, before[band + 1] ?? 0);
    const rise = now[band]! - highest;
    if (rise > TRACK_ONSETS.least) sum += rise;
  }
  return sum;
}
