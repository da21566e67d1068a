import type { DeviceSpec } from "#src/model/device/device-spec.ts";

/** What stands on the strip of a device, in reading order. */
export interface DeviceStrip {
  /** Keys of numbers; two rows. */
  readonly dials: readonly string[];
  /** Keys of choices; a column at the right, at most seven. */
  readonly menus: readonly string[];
}

/** Keys of what an analysis depends on, of those that the device has: what only sounds (`heard`) stays in the patch. */
export function toldToNode(spec: DeviceSpec, strip: DeviceStrip, heard: readonly string[]): readonly string[] {
  const set = setByPresets(spec, strip).filter((key) => !heard.includes(key));
  return [...set, ...hadOf(spec, ["scope", "play", "mapFrom", "mapTo"])];
}

/** Keys of what a preset sets. */
export function setByPresets(spec: DeviceSpec, { dials, menus }: DeviceStrip): readonly string[] {
  return [...dials, ...menus, ...hadOf(spec, ["recipe"])];
}

function hadOf({ parameters }: DeviceSpec, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => parameters.some((parameter) => parameter.key === key));
}

/** Pixels. */
export function stripWidth({ dials, menus }: DeviceStrip): number {
  return menuColumn(dials) + (menus.length > 0 ? MENU_COLUMN : 0);
}

/** Left edge of the menus: right of the dials and of the preset row. */
export function menuColumn(dials: readonly string[]): number {
  return Math.max(PRESET_ROW_END, 260 + Math.ceil(dials.length / ROWS) * DIAL_COLUMN) + GAP;
}

export const ROWS = 2;
export const DIAL_COLUMN = 48;
const PRESET_ROW_END = 548;
const GAP = 8;
/** Name, menu and the edge of the device. */
const MENU_COLUMN = 36 + 80 + 8;
