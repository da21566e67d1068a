import type { ChoiceSetting } from "#src/model/recipe/settings.ts";

/**
 * The genre of a device: "any" is that of a hundred professional mixes.
 *
 * In the order in which a set stores them by their place: another one goes to the end.
 * Source: `GENRES`.
 */
export const GENRE_SETTING = {
  kind: "choice",
  label: "Genre",
  options: [
    "any",
    ...["electronic", "edm", "house", "techno", "drum-and-bass", "rock", "alternative", "pop", "hip-hop", "trap"],
    ...["jazz", "classical", "spoken-word"],
  ],
  initial: "any",
} as const satisfies ChoiceSetting;
