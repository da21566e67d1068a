import { amplitudeToDecibels, decibelsToPower, loudnessToPower, powerToLoudness } from "#src/dsp/decibels.ts";
import { gatedPower } from "#src/dsp/series/gated-power.ts";
import { windowMeans } from "#src/dsp/series/window-means.ts";
import { GATING } from "#src/knowledge/gating.ts";
import { LIMITING } from "#src/knowledge/processing/limiting.ts";
import type { LoudnessHops } from "#src/model/master/mix-features.ts";
import type { Dbtp, Decibels, Lufs } from "#src/model/units.ts";

/** Hops of 10 ms. */
const HOPS_PER_SECOND = 100;
/** What is bridged between two peaks, in hops. */
const BRIDGED = Math.floor(LIMITING.hold * HOPS_PER_SECOND);
/** Of a hop, what a single peak's reduction lasts: its way down, its way back. Source: the limiter's own times. */
const SINGLE = (LIMITING.lookahead / 2 + LIMITING.release.peaks) * HOPS_PER_SECOND;

/**
 * The integrated loudness that sound will have behind a gain and the limiter, foretold from its peaks and powers of 10 ms.
 *
 * Shape: a peak's reduction counts for its share of a hop, whole between peaks that are bridged. Good to some tenths of a LU; what is measured corrects it.
 */
export function limitedLoudness({ powers, peaks }: LoudnessHops): (gain: Decibels, ceiling: Dbtp) => Lufs {
  const levels = peaks.map(amplitudeToDecibels);
  return (gain, ceiling) => {
    const lifted = decibelsToPower(gain);
    const behind = stepMeans(powers.length, (i) => powers[i]! * lifted * leftOf(levels, i, ceiling - gain));
    const blocks = windowMeans(behind, GATING.block / GATING.step, 1);
    return powerToLoudness(gatedPower(blocks, loudnessToPower(GATING.absolute), GATING.relative).mean);
  };
}

const STEP = GATING.step * HOPS_PER_SECOND;

/** Means of hops over whole steps of the gating blocks. */
function stepMeans(hops: number, powerOf: (hop: number) => number): Float64Array {
  const means = new Float64Array(Math.floor(hops / STEP));
  for (let step = 0; step < means.length; step++) {
    for (let hop = step * STEP; hop < (step + 1) * STEP; hop++) means[step]! += powerOf(hop);
    means[step]! /= STEP;
  }
  return means;
}

/** How much of a hop's power is left where its peak stands over a height that the limiter holds. */
function leftOf(levels: Float32Array, at: number, held: Dbtp): number {
  const reduction = levels[at]! - held;
  if (!(reduction > 0)) return 1;
  const share = isBridged(levels, at, held) ? 1 : SINGLE;
  return 1 - share + share * decibelsToPower(-reduction);
}

/** Another peak near enough on both sides, or right beside on one. */
function isBridged(levels: Float32Array, at: number, held: Dbtp): boolean {
  let [before, behind] = [false, false];
  for (let i = 1; i <= BRIDGED; i++) {
    before ||= (levels[at - i] ?? held) > held;
    behind ||= (levels[at + i] ?? held) > held;
  }
  return before && behind;
}
