import { type Platform, USUAL_TOLERANCE } from "#src/knowledge/platforms/platform.ts";

/**
 * YouTube and YouTube Music.
 * Source: measured by users through “content loudness” in “Stats for nerds” (tuberlife.com, phillipskinner.com, charlesgaddis.com): it
 * turns down and never up. No page of YouTube says so, and one secondary text (uptrack.pro 2026-01) claims a raise.
 */
export const YOUTUBE: Platform = {
  id: "youtube",
  name: "YouTube",
  aliases: ["youtube-music", "yt"],
  kind: "service",
  loudness: -14,
  tolerance: USUAL_TOLERANCE,
  truePeak: -1,
  truePeakIfLoud: null,
  loudAbove: null,
  boosts: false,
  headroomRule: null,
  albumRule: null,
  asOf: "2026",
  source: "measured by users: tuberlife.com, phillipskinner.com, charlesgaddis.com",
  confidence: "B",
};
