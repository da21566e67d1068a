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
  const reductions = new Float64Array(levels.length);
  const behind = new Float64Array(levels.length);
  return (gain, ceiling) => {
    for (let i = 0; i < levels.length; i++) reductions[i] = Math.max(0, levels[i]! + gain - ceiling);
    const lifted = decibelsToPower(gain);
    for (let i = 0; i < levels.length; i++) behind[i] = powers[i]! * lifted * leftOf(reductions, i);
    const step = GATING.step * HOPS_PER_SECOND;
    const blocks = windowMeans(behind, GATING.block * HOPS_PER_SECOND, step);
    return powerToLoudness(gatedPower(blocks, loudnessToPower(GATING.absolute), GATING.relative).mean);
  };
}

/** How much of a hop's power a reduction leaves. */
function leftOf(reductions: Float64Array, at: number): number {
  const reduction = reductions[at]!;
  if (reduction === 0) return 1;
  const share = isBridged(reductions, at) ? 1 : SINGLE;
  return 1 - share + share * decibelsToPower(-reduction);
}

/** Another peak near enough on both sides, or right beside on one. */
function isBridged(reductions: Float64Array, at: number): boolean {
  let [before, behind] = [false, false];
  for (let i = 1; i <= BRIDGED; i++) {
    before ||= (reductions[at - i] ?? 0) > 0;
    behind ||= (reductions[at + i] ?? 0) > 0;
  }
  return before && behind;
}
