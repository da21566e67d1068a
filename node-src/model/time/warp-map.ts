import type { WarpMarker } from "#src/model/live-set.ts";
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
 * @throws RangeError for fewer than two markers, or markers that do not rise in both seconds and beats.
 */
export function warpMap(markers: readonly WarpMarker[]): WarpMap {
  const seconds = Float64Array.from(markers, (marker) => marker.seconds);
  const beats = Float64Array.from(markers, (marker) => marker.beats);
  if (markers.length < 2) throw new RangeError("warpMap: needs two markers");
  if (!rises(seconds) || !rises(beats)) throw new RangeError("warpMap: markers must rise in seconds and in beats");
  return {
    beatsAt: (at) => piecewiseLinear(seconds, beats, at),
    secondsAt: (at) => piecewiseLinear(beats, seconds, at),
  };
}

function rises(values: Float64Array): boolean {
  return values.every((value, i) => Number.isFinite(value) && (i === 0 || value > values[i - 1]!));
}
