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

/**
 * The gain by which a service plays a recording: the distance to its loudness, a raise only where it raises, and only as far as its
 * headroom allows.
 *
 * Edge: `null` where a figure that it takes is not known, and for a recording without loudness. The gain of one track by itself; in an
 * album the service's album rule goes before it.
 * Source: Spotify's published rule: -20 LUFS with peaks at -5 dBTP are raised by 4 dB, to -16.
 */
export function playback(platform: Platform, integrated: Lufs, truePeak: Dbtp): Playback | null {
  const { kind, loudness, boosts, headroomRule } = platform;
  if (kind !== "service" || loudness === null || !Number.isFinite(integrated)) return null;
  const wanted = loudness - integrated;
  const played = (gain: Decibels, limited = false) => ({
    gain,
    loudness: integrated + gain,
    truePeak: truePeak + gain,
    limited,
  });
  if (wanted <= 0) return played(wanted);
  if (boosts === false) return played(0);
  if (boosts === null || headroomRule === null) return null;
  const { by, at } = headroomRule;
  if (by === "limiter") return played(wanted, truePeak + wanted > at);
  return played(Math.max(0, Math.min(wanted, at - truePeak)));
}
