import { type Platform, USUAL_TOLERANCE } from "#src/knowledge/platforms/platform.ts";

/** What holds of all three settings. */
const COMMON = {
  kind: "service",
  tolerance: USUAL_TOLERANCE,
  truePeak: -1,
  truePeakIfLoud: -2,
  loudAbove: -14,
  boosts: true,
  albumRule: "one gain for the album when it is played as an album, one for each track in playlists and shuffle",
  asOf: "2026",
  confidence: "A",
} as const;

const TEXT = "support.spotify.com/artists, loudness normalization";

/**
 * Spotify at its three settings; a listener gets Normal unless they change it. The web player and other makers' devices do not
 * normalise.
 * Source: support.spotify.com/artists, “Loudness normalization” and “Track not as loud as others”: -14 LUFS by ITU-R BS.1770, peaks
 * under -1 dBTP, under -2 where the master is louder than -14. A raise leaves 1 dB of headroom: -20 LUFS with peaks at -5 goes to -16.
 * Loud engages a limiter at -1 dB with 5 ms of attack and 100 ms of decay.
 */
export const SPOTIFY: readonly Platform[] = [
  {
    ...COMMON,
    id: "spotify",
    name: "Spotify",
    aliases: ["spotify-normal"],
    loudness: -14,
    headroomRule: { by: "peak", at: -1 },
    source: `${TEXT}: Normal, the default`,
  },
  {
    ...COMMON,
    id: "spotify-loud",
    name: "Spotify (Loud)",
    aliases: [],
    loudness: -11,
    headroomRule: { by: "limiter", at: -1 },
    source: `${TEXT}: Loud`,
  },
  {
    ...COMMON,
    id: "spotify-quiet",
    name: "Spotify (Quiet)",
    aliases: [],
    loudness: -19,
    headroomRule: { by: "peak", at: -1 },
    source: `${TEXT}: Quiet`,
  },
];
