import { type Platform, USUAL_TOLERANCE } from "#src/knowledge/platforms/platform.ts";

/**
 * Deezer.
 * Source: uptrack.pro 2026-01, blog.wavedisco.com and andres.audio: -15 LUFS; one of them has it raise as ReplayGain does, which is too
 * little to claim it.
 */
export const DEEZER: Platform = {
  id: "deezer",
  name: "Deezer",
  aliases: [],
  kind: "service",
  loudness: -15,
  tolerance: USUAL_TOLERANCE,
  truePeak: -1,
  truePeakIfLoud: null,
  loudAbove: null,
  boosts: null,
  headroomRule: null,
  albumRule: null,
  asOf: "2026-01",
  source: "uptrack.pro 2026-01; blog.wavedisco.com; andres.audio",
  confidence: "B",
};
