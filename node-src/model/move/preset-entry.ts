import type { Preset } from "#src/model/move/preset.ts";

/** A preset as a list shows it. */
export interface PresetEntry {
  /** Stays the same as long as device and name do, whatever the file is called: what favourites remember. */
  readonly id: string;
  readonly preset: Preset;
  /** `factory` ships with the device and cannot be changed; `user` lies in Live's User Library. */
  readonly origin: PresetOrigin;
  readonly favourite: boolean;
}

export type PresetOrigin = "factory" | "user";

/** The id of a preset: names are told apart without regard to case, and however their accents are written. */
export function presetId(origin: PresetOrigin, { device, name }: Pick<Preset, "device" | "name">): string {
  return `${origin}/${device}/${sameName(name)}`;
}

/** Two names with the same answer are one name. */
export function sameName(name: string): string {
  return name.normalize("NFC").toLowerCase().normalize("NFC");
}
