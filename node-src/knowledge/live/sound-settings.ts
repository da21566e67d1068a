/**
 * What sets the sound of a device and is no parameter of it, by the names of a set file.
 * Source: Eq8 of 2650 instances in sets of Live 9 to 12: `Mode` is stereo, left/right or mid/side, `Precision` its oversampling; AutoFilter, whose
 * `LegacyMode` is `true` where it goes on by the filters of before Live 9.5; `KEY_TARGET` of 5110 sidechains in sets of Live 8 to 12.
 */
export function soundSettings(className: string): readonly string[] {
  return SETTINGS[className] ?? [];
}

/** Where a sidechain is taken from: `AudioIn/Track.31/PostFxOut`. */
export const KEY_TARGET = "SideChain/RoutedInput/Routable/Target";

const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  Eq8: ["Mode", "Precision"],
  AutoFilter: ["LegacyMode"],
  Compressor2: [KEY_TARGET],
  GlueCompressor: [KEY_TARGET],
};
