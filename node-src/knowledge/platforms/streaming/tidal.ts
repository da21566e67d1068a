import { type Platform, USUAL_TOLERANCE } from "#src/knowledge/platforms/platform.ts";

/**
 * TIDAL.
 * Source: meterplugs.com 2016-10 and Grimm, vdt-magazin.de: -14 LUFS for the loudest track of the album, turned down only.
 */
export const TIDAL: Platform = {
  id: "tidal",
  name: "TIDAL",
  aliases: [],
  kind: "service",
  loudness: -14,
  tolerance: USUAL_TOLERANCE,
  truePeak: -1,
  truePeakIfLoud: null,
  loudAbove: null,
  boosts: false,
  headroomRule: null,
  albumRule: "one gain for the whole album, by its loudest track",
  asOf: "2016-10",
  source: "meterplugs.com 2016-10; Grimm, vdt-magazin.de",
  confidence: "B",
};
