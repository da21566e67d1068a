import { loudnessToPower } from "#src/dsp/decibels.ts";
import { gatedPower } from "#src/dsp/series/gated-power.ts";
import { GATING } from "#src/knowledge/gating.ts";
import { type TrackFeatures, WEIGHTED_NUMBERS } from "#src/model/mix/track-features.ts";

/** 1 in each frame in which a kick sounds: over both gates of BS.1770, as what it loses to others is counted (`analysis/masking`). */
export function strokeFrames({ weighted, frames }: TrackFeatures): Uint8Array {
  const powers = Float64Array.from({ length: frames }, (_, frame) => {
    const at = frame * WEIGHTED_NUMBERS;
    return weighted[at]! + weighted[at + 1]!;
  });
  const { threshold } = gatedPower(powers, loudnessToPower(GATING.absolute), GATING.relative);
  return Uint8Array.from(powers, (power) => (power > threshold ? 1 : 0));
}

/** How many frames lie in front of three in four strokes at least; 0 for what never rests, or strikes once. */
export function gapBefore(strokes: Uint8Array): number {
  const gaps: number[] = [];
  let since = Number.NaN;
  for (const sounds of strokes) {
    if (sounds === 0) since++;
    else {
      if (since > 0) gaps.push(since);
      since = 0;
    }
  }
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 4)] ?? 0;
}
