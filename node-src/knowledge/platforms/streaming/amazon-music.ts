import { type Platform, USUAL_TOLERANCE } from "#src/knowledge/platforms/platform.ts";

/**
 * Amazon Music.
 * Source: uptrack.pro 2026-01 and blog.wavedisco.com agree on -14 LUFS and differ on the ceiling, -1 or -2 dBTP: the safe one stands here.
 */
export const AMAZON_MUSIC: Platform = {
  id: "amazon-music",
  name: "Amazon Music",
  aliases: ["amazon"],
  kind: "service",
  loudness: -14,
  tolerance: USUAL_TOLERANCE,
  truePeak: -2,
  truePeakIfLoud: null,
  loudAbove: null,
  boosts: null,
  headroomRule: null,
  albumRule: null,
  asOf: "2026-01",
  source: "uptrack.pro 2026-01; blog.wavedisco.com; they differ on the ceiling",
  confidence: "C",
};
