import { type Platform, USUAL_TOLERANCE } from "#src/knowledge/platforms/platform.ts";

/**
 * What Apple asks of podcasts.
 * Source: Apple Podcasters, audio requirements: -16 LKFS within 1 dB, true peak at most -1 dB.
 */
export const APPLE_PODCASTS: Platform = {
  id: "apple-podcasts",
  name: "Apple Podcasts",
  aliases: ["podcast", "podcasts", "apple-podcast"],
  kind: "standard",
  loudness: -16,
  tolerance: USUAL_TOLERANCE,
  truePeak: -1,
  truePeakIfLoud: null,
  loudAbove: null,
  boosts: null,
  headroomRule: null,
  albumRule: null,
  asOf: "2026",
  source: "Apple Podcasters, audio requirements",
  confidence: "A",
};
