import type { Preset } from "#src/model/recipe/preset.ts";

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

/** The id of a preset: names are told apart by what can be seen of them, without regard to case. */
export function presetId(origin: PresetOrigin, { device, name }: Pick<Preset, "device" | "name">): string {
  return `${origin}/${device}/${sameName(name)}`;
}

/** An id as it is now, from one that an earlier version remembered. */
export function presentId(id: string): string {
  const [origin, device, ...name] = id.split("/");
  return name.length === 0 ? id : `${origin}/${device}/${sameName(name.join("/"))}`;
}

/**
 * Two names with the same answer are one name: they look alike in a list.
 *
 * Shape: accents composed, lower case; what cannot be seen is left out (zero width, soft hyphens, marks of direction, variation
 * selectors, controls); blanks of any kind and number are one space; blanks and dots at the end are left out, as Windows does.
 * Source: Unicode 15 `Default_Ignorable_Code_Point`, `Cf`, `Cc` and `White_Space`; U+2800 is a blank too.
 */
export function sameName(name: string): string {
  const seen = name
    .replace(/[\p{White_Space}\u2800]+/gu, " ")
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu, "")
    .replace(/ +/g, " ")
    .trim();
  return (seen.replace(/[ .]+$/, "") || seen).normalize("NFC").toLowerCase().normalize("NFC");
}
