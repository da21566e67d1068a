import { type Platform, USUAL_TOLERANCE } from "#src/knowledge/platforms/platform.ts";

/** What holds of each that publishes no loudness. */
const COMMON = {
  kind: "service",
  loudness: null,
  tolerance: USUAL_TOLERANCE,
  truePeakIfLoud: null,
  loudAbove: null,
  headroomRule: null,
  albumRule: null,
  asOf: "2026-01",
  confidence: "C",
} as const;

/**
 * Services that have not published their loudness: they give no verdict on it.
 * Source: SoundCloud: figures from -8 to -14 LUFS circulate, none of them SoundCloud's. Qobuz: none found. Beatport sells files that
 * disc jockeys level by hand; one text (uptrack.pro 2026-01) gives a ceiling.
 */
export const UNPUBLISHED: readonly Platform[] = [
  {
    ...COMMON,
    id: "soundcloud",
    name: "SoundCloud",
    aliases: [],
    truePeak: -1,
    boosts: null,
    source: "no text of SoundCloud; secondary figures differ",
  },
  { ...COMMON, id: "qobuz", name: "Qobuz", aliases: [], truePeak: -1, boosts: null, source: "no text of Qobuz found" },
  {
    ...COMMON,
    id: "beatport",
    name: "Beatport",
    aliases: ["dj"],
    truePeak: -1,
    boosts: false,
    source: "uptrack.pro 2026-01, alone",
  },
];
