import type { WarpMarker } from "#src/model/live-set.ts";
import { SONG_LIMITS, WARPED_TEMPO } from "#src/model/song/song-limits.ts";
import { piecewiseLinear } from "#src/model/time/piecewise-linear.ts";
import type { Beats, Seconds } from "#src/model/units.ts";

/** Seconds of a file to content beats of a warped clip and back. */
export interface WarpMap {
  beatsAt(seconds: Seconds): Beats;
  secondsAt(beats: Beats): Seconds;
}

/**
 * The warp markers of a clip as a map.
 *
 * Shape: piecewise linear between markers; beyond the ends the outer segment's tempo goes on. Live's hidden last marker
 * (1/32 beat after its predecessor) carries the trailing tempo; where a caller's markers lack it, the last segment's
 * tempo stands in for it, which is what Live's marker says unless the tail was warped by hand.
 * Source: 22,744 of 22,880 real clips end in that marker; extrapolation with the end slopes is inferred.
 * @throws RangeError for fewer than two markers, or markers that do not rise in both seconds and beats, or that no song
 * has: a beat behind Live's last, or a tempo between two of them far outside of music.
 */
export function warpMap(markers: readonly WarpMarker[]): WarpMap {
  const seconds = Float64Array.from(markers, (marker) => marker.seconds);
  const beats = Float64Array.from(markers, (marker) => marker.beats);
  if (markers.length < 2) throw new RangeError("warpMap: needs two markers");
  if (!rises(seconds) || !rises(beats)) throw new RangeError("warpMap: markers must rise in seconds and in beats");
  if (!markers.every(possible)) throw new RangeError("warpMap: no song has such markers");
  return {
    beatsAt: (at) => piecewiseLinear(seconds, beats, at),
    secondsAt: (at) => piecewiseLinear(beats, seconds, at),
  };
}

/** Whether a song of Live can hold the marker, and the tempo that leads to it. */
function possible(marker: WarpMarker, index: number, all: readonly WarpMarker[]): boolean {
  if (Math.abs(marker.beats) > SONG_LIMITS.lastBeat) return false;
  const before = all[index - 1];
  if (before === undefined) return true;
  const tempo = ((marker.beats - before.beats) / (marker.seconds - before.seconds)) * SECONDS_PER_MINUTE;
  return tempo >= WARPED_TEMPO.lowest && tempo <= WARPED_TEMPO.highest;
}

const SECONDS_PER_MINUTE = 60;

function rises(values: Float64Array): boolean {
  return values.every((value, i) => Number.isFinite(value) && (i === 0 || value > values[i - 1]!));
}
