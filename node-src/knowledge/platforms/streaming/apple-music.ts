import { type Platform, USUAL_TOLERANCE } from "#src/knowledge/platforms/platform.ts";

/**
 * Apple Music with Sound Check.
 * Source: secondary texts that agree (uptrack.pro 2026-01, forasoft.com 2026-06, blog.wavedisco.com); no text of Apple gives the figure
 * for music. That it raises within the headroom is generally held, and read in no text of Apple either.
 */
export const APPLE_MUSIC: Platform = {
  id: "apple-music",
  name: "Apple Music",
  aliases: ["apple", "itunes", "sound-check"],
  kind: "service",
  loudness: -16,
  tolerance: USUAL_TOLERANCE,
  truePeak: -1,
  truePeakIfLoud: null,
  loudAbove: null,
  boosts: true,
  headroomRule: { by: "peak", at: -1 },
  albumRule: null,
  asOf: "2026-06",
  source: "secondary sources that agree: uptrack.pro 2026-01, forasoft.com 2026-06, blog.wavedisco.com",
  confidence: "B",
};
