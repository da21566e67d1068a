import type { SettingSpecs } from "#src/model/recipe/settings.ts";

/**
 * The settings of the Meter: what a mix is held against. Platforms are in the order in which a set stores them by their place: another one goes to
 * the end. Those that have published no loudness are left out, as there is nothing to hold against.
 * Source: figures in presets/platforms/, each with its own; Spotify first: house taste.
 */
export const METER_SETTINGS = {
  platform: {
    kind: "choice",
    label: "Target",
    options: [
      ...["spotify", "spotify-loud", "apple-music", "youtube", "tidal", "amazon-music", "deezer"],
      ...["apple-podcasts", "aes", "aes-speech", "r128", "atsc-a85"],
    ],
    initial: "spotify",
  },
} as const satisfies SettingSpecs;
