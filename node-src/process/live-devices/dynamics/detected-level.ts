import type { LinearGain } from "#src/model/units.ts";
import { type FrameLevel, frameLevel } from "#src/process/live-devices/dynamics/frame-level.ts";
import { keyFilter } from "#src/process/live-devices/dynamics/key-filter.ts";
import type { DeviceValues, FollowedSound } from "#src/process/live-devices/live-device.ts";

/**
 * The level that a detector of Live's dynamics goes by: that of the sound itself, or of its key where the sidechain is on.
 *
 * Shape: the key by its gain, beside the sound itself by the sidechain's Dry/Wet; both through its filter. Two sounds add up as powers.
 * Source: Ableton, Live 12 manual, "Compressor", sidechain: gain, Dry/Wet, the filter for the detector alone. Inferred: Dry/Wet mixes amplitudes.
 */
export function detectedLevel(): (sound: FollowedSound, frame: number, values: DeviceValues) => DetectedLevel {
  const filter = keyFilter();
  return ({ features, key }, frame, values) => {
    const gains = filter(values);
    const own = frameLevel(features, frame, gains);
    const shares = keyShares(values);
    if (shares === null) return { ...own, from: "sound" };
    const from = key === null ? SILENT : frameLevel(key, frame, gains);
    return {
      from: "key",
      peak: Math.hypot(shares.key * from.peak, shares.own * own.peak),
      steady: Math.hypot(shares.key * from.steady, shares.own * own.steady),
    };
  };
}

/** How much a detector hears of its key and of the sound itself at a moment; `null` where its sidechain is off. */
export function keyShares(values: DeviceValues): { readonly key: LinearGain; readonly own: LinearGain } | null {
  if ((values("SideChain/OnOff") ?? 0) === 0) return null;
  const wet = values("SideChain/DryWet") ?? 1;
  return { key: wet * (values("SideChain/RoutedInput/Volume") ?? 1), own: 1 - wet };
}

export interface DetectedLevel extends FrameLevel {
  /** What passes the device itself, or what steers it. */
  readonly from: "sound" | "key";
}

const SILENT: FrameLevel = { peak: 0, steady: 0 };
