import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { Decibels } from "#src/model/units.ts";

/**
 * What a track's fader and those behind it add to what its devices put out: less that, levels of the mix are levels at its devices.
 *
 * Edge: `null` where one of them moves, is closed, or has no known place.
 */
export function faderGain({ mixer: { volume, automated, behind } }: HeardTrack): Decibels | null {
  if (volume === null || behind === null || automated) return null;
  const gain = volume + behind;
  return Number.isFinite(gain) ? gain : null;
}
