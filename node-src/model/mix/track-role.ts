/** What a track plays in a song. `drums` is a loop or a bus of several drums; `unknown` is a track of which nothing is sure. */
export const TRACK_ROLES = [
  "kick",
  "snare",
  "hats",
  "percussion",
  "drums",
  "bass",
  "sub",
  "lead-vocal",
  "backing-vocal",
  "guitar",
  "keys",
  "pad",
  "lead-synth",
  "strings",
  "brass",
  "effects",
  "full-mix",
  "reference",
  "unknown",
] as const;

export type TrackRole = (typeof TRACK_ROLES)[number];
