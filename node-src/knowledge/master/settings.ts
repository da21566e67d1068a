import { GENRE_SETTING } from "#src/knowledge/genres/genre-setting.ts";
import { USUAL_CEILING } from "#src/knowledge/platforms/platform.ts";
import type { SettingSpecs } from "#src/model/recipe/settings.ts";

/**
 * The settings of a master: one name, one range, one unit and one start each, for dials, presets, browser and guide.
 *
 * `platform` says loudness and ceiling; `target` and `ceiling` count where it is "own", `target` too where the platform has published no
 * loudness. `eq` to `match` scale what each stage would do by itself; `excite` starts at 0, as it answers a taste and no measurement.
 * Platforms and genres are in the order in which a set stores them by their place: another one goes to the end of its list.
 *
 * Source: ranges of target and ceiling: house taste, wide enough for broadcast (-24) and for a club (-6); -14 LUFS is what most services
 * play at (presets/platforms/); -1 dBTP AES TD1008 and EBU R 128; amounts: house taste.
 */
export const MASTER_SETTINGS = {
  platform: {
    kind: "choice",
    label: "Platform",
    options: [
      "own",
      ...["spotify", "spotify-loud", "spotify-quiet", "apple-music", "youtube", "tidal", "amazon-music", "deezer"],
      ...["qobuz", "soundcloud", "beatport", "apple-podcasts", "aes", "aes-album", "aes-speech", "r128", "atsc-a85"],
    ],
    initial: "spotify",
  },
  target: { kind: "number", label: "Target loudness", unit: "LUFS", minimum: -40, maximum: -5, initial: -14 },
  ceiling: { kind: "number", label: "Ceiling", unit: "dBTP", minimum: -12, maximum: 0, initial: USUAL_CEILING },
  genre: GENRE_SETTING,
  eq: { kind: "number", label: "EQ", unit: "", minimum: 0, maximum: 1, initial: 1 },
  multiband: { kind: "number", label: "Multiband", unit: "", minimum: 0, maximum: 1, initial: 1 },
  stereo: { kind: "number", label: "Stereo", unit: "", minimum: 0, maximum: 1, initial: 1 },
  excite: { kind: "number", label: "Excite", unit: "", minimum: 0, maximum: 1, initial: 0 },
  glue: { kind: "number", label: "Glue", unit: "", minimum: 0, maximum: 1, initial: 1 },
  match: { kind: "number", label: "Match", unit: "", minimum: 0, maximum: 1, initial: 1 },
  limiter: { kind: "choice", label: "Limiter", options: ["off", "on"], initial: "on" },
  bits: { kind: "choice", label: "Bits", options: ["16", "24", "32f"], initial: "24" },
} as const satisfies SettingSpecs;
