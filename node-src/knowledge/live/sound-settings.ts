/**
 * What sets the sound of a device and is no parameter of it, by the names of a set file.
 * Source: Eq8 of 2650 instances in sets of Live 9 to 12: `Mode` is stereo, left/right or mid/side, `Precision` its oversampling; AutoFilter, whose
 * `LegacyMode` is `true` where it goes on by the filters of before Live 9.5.
 */
export function soundSettings(className: string): readonly string[] {
  return SETTINGS[className] ?? [];
}

const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  Eq8: ["Mode", "Precision"],
  AutoFilter: ["LegacyMode"],
};
