import { type Platform, USUAL_TOLERANCE } from "#src/knowledge/platforms/platform.ts";

/** What holds of all three kinds of programme. */
const COMMON = {
  kind: "standard",
  tolerance: USUAL_TOLERANCE,
  truePeak: -1,
  truePeakIfLoud: null,
  loudAbove: null,
  boosts: null,
  headroomRule: null,
  albumRule: "the loudest track of an album at -14 LUFS, the others as they stand to it",
  asOf: "2021",
  source: "AES TD1008 (2021), as reported",
  confidence: "B",
} as const;

/**
 * What the AES recommends to distributors; it is not addressed to mastering engineers.
 * Source: AES TD1008.1.21-9 as reported by radioworld.com: a track at -16 LUFS, an album's loudest at -14, speech at -18, -1 dBTP.
 */
export const AES_TD1008: readonly Platform[] = [
  { ...COMMON, id: "aes", name: "AES TD1008", aliases: ["td1008", "aes-td1008", "aes77"], loudness: -16 },
  { ...COMMON, id: "aes-album", name: "AES TD1008 (album)", aliases: [], loudness: -14 },
  { ...COMMON, id: "aes-speech", name: "AES TD1008 (speech)", aliases: [], loudness: -18 },
];
