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
    if ((values("SideChain/OnOff") ?? 0) === 0) return { ...own, from: "sound" };
    const wet = values("SideChain/DryWet") ?? 1;
    const gain = wet * (values("SideChain/RoutedInput/Volume") ?? 1);
    const from = key === null ? SILENT : frameLevel(key, frame, gains);
    return {
      from: "key",
      peak: Math.hypot(gain * from.peak, (1 - wet) * own.peak),
      steady: Math.hypot(gain * from.steady, (1 - wet) * own.steady),
    };
  };
}

export interface DetectedLevel extends FrameLevel {
  /** What passes the device itself, or what steers it. */
  readonly from: "sound" | "key";
}

const SILENT: FrameLevel = { peak: 0, steady: 0 };
