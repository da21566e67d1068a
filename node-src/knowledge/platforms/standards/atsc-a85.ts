import type { Platform } from "#src/knowledge/platforms/platform.ts";

/**
 * Television in North America. The figure is the dialogue's; without it, the programme's.
 * Source: ATSC A/85: -24 LKFS within 2 dB, at most -2 dBTP.
 */
export const ATSC_A85: Platform = {
  id: "atsc-a85",
  name: "ATSC A/85",
  aliases: ["a85", "atsc"],
  kind: "standard",
  loudness: -24,
  tolerance: 2,
  truePeak: -2,
  truePeakIfLoud: null,
  loudAbove: null,
  boosts: null,
  headroomRule: null,
  albumRule: null,
  asOf: "2026",
  source: "ATSC A/85",
  confidence: "B",
};
