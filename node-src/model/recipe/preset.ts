import type { BentPoint } from "#src/model/bent-point.ts";
import { DEVICE_NAMES, type DeviceName } from "#src/model/device/device-names.ts";
import type { CurveUnit } from "#src/model/device/edited-curves.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";
import type { SettingValue } from "#src/model/recipe/settings.ts";
import type { Fraction } from "#src/model/units.ts";

/** The devices that presets belong to: one folder of `presets/` each. */
export const PRESET_DEVICES = DEVICE_NAMES;

export type PresetDevice = DeviceName;

/** A curve that a hand has drawn, for a recipe whose curve is drawn over a stretch: from the beginning of the stretch, held to its end. */
export interface PresetCurve {
  readonly unit: CurveUnit;
  readonly points: readonly BentPoint[];
}

/** One preset, as its file holds it. */
export interface Preset {
  readonly schema: 1;
  readonly device: PresetDevice;
  /** Unique in its device, told apart without regard to case. */
  readonly name: string;
  readonly author: string;
  /** What it does and when to reach for it, in a sentence or two. */
  readonly description: string;
  /** Lower-case words. */
  readonly tags: readonly string[];
  /** Name of a recipe; `vocalRide` for all of the Ride device. */
  readonly recipe: string;
  /** The recipe's settings; one that is left out stands at its initial value. */
  readonly values: Readonly<Record<string, SettingValue>>;
  /** What the lanes move, at most eight; without any, each lane moves the device's own stage. */
  readonly targets: readonly PresetTarget[];
  /** The recipe's first curve as a hand has drawn it; left out: as the settings draw it. */
  readonly curve?: PresetCurve;
  /** What the menu “Mapped” is set to; left out: it stays as it stands. */
  readonly mapped?: MappedKey;
}

/** How mapped parameters are moved while a device plays, in the order of the menu “Mapped”. */
export const MAPPED_KEYS = ["auto", "modulate", "take-over"] as const;

export type MappedKey = (typeof MAPPED_KEYS)[number];

/** Bends of a target, by their names in a preset's file: slow then fast, fast then slow, slow at both ends, and a sine's half. */
export const TARGET_BENDS = ["linear", "exponential", "logarithmic", "S-curve", "sine"] as const;

export type TargetBend = (typeof TARGET_BENDS)[number];

/** One thing that a lane moves. */
export interface PresetTarget {
  readonly role: LaneRole;
  /** `"stage"`, `"volume"`, `"pan"`, `"send A"`, `"send Delay"` by the return, or `"DEVICE:PARAMETER"` on the same track. */
  readonly to: string;
  /** The part of the parameter's range, or of the lane's own, that is used: 0 to 1 leaves the lane as it is. */
  readonly range: readonly [low: Fraction, high: Fraction];
  /** Whether the lane is turned upside down inside that range. */
  readonly inverted: boolean;
  /** How the lane's way from its lowest value to its highest is bent on the target; left out: not at all. */
  readonly bend?: TargetBend;
  /** `"way"`: `range` counts the way of the parameter's knob, whatever its unit; left out: see `range`. */
  readonly unit?: "way";
  /**
   * Its number among the eight of the panel of targets, from 1: mapped there as by hand, in the place of the stage. All of a
   * preset's targets have one, or none has.
   */
  readonly place?: number;
}
