import type { Platform } from "#src/knowledge/platforms/platform.ts";

/**
 * European broadcast.
 * Source: EBU R 128: -23.0 LUFS within 0.5 LU (1.0 where a live programme makes that impractical), at most -1 dBTP.
 */
export const EBU_R128: Platform = {
  id: "r128",
  name: "EBU R 128",
  aliases: ["ebu-r128", "ebu", "broadcast"],
  kind: "standard",
  loudness: -23,
  tolerance: 0.5,
  truePeak: -1,
  truePeakIfLoud: null,
  loudAbove: null,
  boosts: null,
  headroomRule: null,
  albumRule: null,
  asOf: "2026",
  source: "EBU R 128",
  confidence: "A",
};
