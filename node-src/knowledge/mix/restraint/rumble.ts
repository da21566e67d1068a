import { CAM_BAND_EDGES } from "#src/knowledge/mix/cam-bands.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";

/**
 * What counts as rumble of a track: at the median over its active frames less than `under` dB under all that it has above its edge. A low cut there may take `costs` off that at most.
 *
 * Source: `under`: a tenth of the power, which adds 0.4 dB to it and is 13.7 dB over what stems of voices have in the octaves of 31 and 63 Hz at the mean (FxNorm-Automix, ISMIR 2022); house taste:
 * such means have no spread and tell a fault of 10 dB. `costs`: as `WORTH`, the least that is heard.
 */
export const RUMBLE: { readonly under: Decibels; readonly costs: Decibels } = { under: -10, costs: 0.3 };

/** What a role has nothing under, for sentences, and the edge of half a Cam at or under it. */
export interface LowEdge {
  readonly frequency: Hertz;
  readonly nothing: string;
}

/**
 * Under which frequency a role has no business; `null` for all others, whatever they hold there.
 *
 * Edge: keys, strings, brass and percussion have instruments (piano, double bass, tuba, surdo) whose lowest notes lie in the lowest band, which begins at 20 Hz: what lies under them is not told apart.
 */
export function lowEdge(role: TrackRole): LowEdge | null {
  const lowest = LOWEST[role];
  if (lowest === undefined) return null;
  return { frequency: CAM_BAND_EDGES.findLast((edge) => edge <= lowest.note)!, nothing: lowest.nothing };
}

/**
 * Source: pitch of the lowest notes, ISO 16:1975 (A4 = 440 Hz): a bass voice is written from E2 on, basses of a choir from C2; a guitar of seven strings begins at B1. Snares and hats: house taste: deep snares are tuned to
 * somewhat over 110 Hz, and what a microphone has of cymbals under 200 Hz is stands and other drums.
 */
const LOWEST: Readonly<Partial<Record<TrackRole, { readonly note: Hertz; readonly nothing: string }>>> = {
  "lead-vocal": { note: 82.4, nothing: "no voice has a note" },
  "backing-vocal": { note: 65.4, nothing: "no choir has a note" },
  guitar: { note: 61.7, nothing: "no guitar has a string" },
  snare: { note: 110, nothing: "no snare has its body" },
  hats: { note: 200, nothing: "no cymbal has its sound" },
};
