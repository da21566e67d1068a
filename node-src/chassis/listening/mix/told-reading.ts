import { type TrackReading, trackReading } from "#src/analysis/track/track-reading.ts";
import type { HeardMix, HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { Dbtp } from "#src/model/units.ts";

/** What a meter says of a track: its true peak is `null` where it was not measured, as of sounds that were added up. */
export interface ToldReading extends Omit<TrackReading, "truePeak"> {
  readonly truePeak: Dbtp | null;
}

/** Of a track; `null` for one that is not heard. Peaks are known of a file through faders alone: filters and sums move them by what its powers do not tell. */
export function toldReading({ features, sums, heard, kind, devices }: HeardTrack): ToldReading | null {
  if (features === null) return null;
  const isFile = heard === "stem" || (!sums && kind !== "return" && devices.length === 0);
  return { ...trackReading(features), ...(isFile ? {} : { truePeak: null }) };
}

/** Of the whole; `null` where nothing is heard. */
export function mixReading({ mix }: Pick<HeardMix, "mix">): ToldReading | null {
  if (mix === null) return null;
  return { ...trackReading(mix.features), ...(mix.from === "file" ? {} : { truePeak: null }) };
}
