import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { FADER_TOP } from "#src/knowledge/mix/restraint/move-bounds.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import type { Decibels } from "#src/model/units.ts";

/** Live's devices that moves are made with, as Live shows them. Source: `liveDeviceName`. */
export const UTILITY = "Utility";
export const EQ = "EQ Eight";
export const COMPRESSOR = "Compressor";
export const GLUE = "Glue Compressor";

/** What carries a gain on a track, and how much of it it can. */
export interface GainPart extends Pick<MixMove, "device" | "parameters"> {
  readonly gain: Decibels;
}

/**
 * A gain on a track: its fader, up to its end; a Utility behind all else where the fader is automated or its place is not known, so that what is drawn there stays.
 */
export function gainPart({ mixer: { volume, automated } }: HeardTrack, gain: Decibels): GainPart {
  if (volume === null || automated || !Number.isFinite(volume))
    return { gain, device: UTILITY, parameters: [{ name: "Gain", from: 0, to: gain, unit: "dB" }] };
  const possible = Math.min(gain, Math.max(0, FADER_TOP - volume));
  return {
    gain: possible,
    device: null,
    parameters: [{ name: "Volume", from: volume, to: volume + possible, unit: "dB" }],
  };
}

/** One gain in every band. */
export function allBands(gain: Decibels): readonly Decibels[] {
  return CAM_BANDS.map(() => gain);
}
