import type { Reading } from "#src/adapters/lom/read/reading.ts";
import type { Members } from "#src/adapters/lom/wire.ts";

/**
 * What sets the sound of a device, is no parameter of it, and is a property in the Live Object Model: its name in a set file, and there.
 *
 * Source: Live Object Model, Eq8Device, docs.cycling74.com, 2026-11: `global_mode` is 0 for stereo, 1 for left/right, 2 for mid/side; `oversample` 0 or 1.
 */
export function deviceProperties(className: string): readonly DeviceProperty[] {
  return className === "Eq8" ? EQ_EIGHT : [];
}

export interface DeviceProperty {
  /** As `soundSettings` names it. */
  readonly setting: string;
  readonly member: string;
}

/** The mode stands first: the parameters of the second side count only in some. */
const EQ_EIGHT: readonly DeviceProperty[] = [
  { setting: "Mode", member: "global_mode" },
  { setting: "Precision", member: "oversample" },
];

/** What to read of a device for its properties. */
export function propertyMembers(className: string): Members {
  return { members: deviceProperties(className).map(({ member }) => member) };
}

/** Its properties as a set file has them; one that Live does not tell is left out. */
export function propertySettings(className: string, device: Reading | null): Readonly<Record<string, string>> {
  return Object.fromEntries(
    deviceProperties(className).flatMap(({ setting, member }) => {
      const value = device?.number(member) ?? null;
      return value === null ? [] : [[setting, String(value)]];
    }),
  );
}
