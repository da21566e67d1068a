import type { Platform } from "#src/knowledge/platforms/platform.ts";
import type { Dbtp, Decibels, Lufs } from "#src/model/units.ts";

/** What a service does to a recording when it plays it. */
export interface Playback {
  readonly gain: Decibels;
  readonly loudness: Lufs;
  /** Before any limiter. */
  readonly truePeak: Dbtp;
  /** Its limiter works: the peak that is left is at most its threshold. */
  readonly limited: boolean;
}

/** A loudness, and the highest peak that a raise has to mind: of a recording, or of the album that it is played in. */
export interface HeardLevel {
  readonly integrated: Lufs;
  readonly truePeak: Dbtp;
}

/**
 * The gain by which a service plays a recording: the distance to its loudness, a raise only where it raises, and only as far as its
 * headroom allows. `by` is whose loudness and peak decide, where it is not the recording by itself.
 *
 * Edge: `null` where a figure that it takes is not known, and for what has no loudness or no number for a peak.
 * Source: Spotify's published rule: -20 LUFS with peaks at -5 dBTP are raised by 4 dB, to -16.
 */
export function playback(
  platform: Platform,
  integrated: Lufs,
  truePeak: Dbtp,
  by: HeardLevel = { integrated, truePeak },
): Playback | null {
  const gain = Number.isFinite(integrated) && !Number.isNaN(truePeak) ? gainFor(platform, by) : null;
  if (gain === null) return null;
  const { headroomRule } = platform;
  const limited = gain > 0 && headroomRule?.by === "limiter" && truePeak + gain > headroomRule.at;
  return { gain, loudness: integrated + gain, truePeak: truePeak + gain, limited };
}

/** What a tenth of a decibel does not show. */
export const STILL: Decibels = 0.05;

function gainFor(platform: Platform, { integrated, truePeak }: HeardLevel): Decibels | null {
  const { kind, loudness, boosts, headroomRule } = platform;
  if (kind !== "service" || loudness === null || !Number.isFinite(integrated) || Number.isNaN(truePeak)) return null;
  const wanted = loudness - integrated;
  if (wanted <= 0) return wanted;
  if (boosts === false) return 0;
  if (boosts === null || headroomRule === null) return null;
  return headroomRule.by === "limiter" ? wanted : Math.max(0, Math.min(wanted, headroomRule.at - truePeak));
}
