import { faderGain } from "#src/decision/mix/levels/fader-gain.ts";
import { COMPRESSOR } from "#src/decision/mix/moves/gain-part.ts";
import { type MoveContext, movable, moveOn, type PlannedMove } from "#src/decision/mix/moves/move-context.ts";
import { kneedReduction } from "#src/dsp/kneed-reduction.ts";
import { LOUDNESS_RANGE } from "#src/knowledge/gating.ts";
import { type CompressionStart, compressionByRole } from "#src/knowledge/mix/compression-by-role.ts";
import { HALF_MOVE, WORTH } from "#src/knowledge/mix/restraint/move-bounds.ts";
import { shown } from "#src/model/figure-words.ts";
import type { Decibels } from "#src/model/units.ts";

/**
 * A compressor for what moves in level more than its kind: half of what its loudness range is over, from 1 to 3 dB off its loud moments.
 *
 * The threshold is solved from the track's own levels, in front of its fader and those of its groups: there the loud moments are reduced by what is stated.
 * Edge: where a fader on the way moves or has no known place, the level at the device is not known, and nothing is proposed.
 * Source: Giannoulis, Massberg, Reiss 2013, Parameter automation in a dynamic range compressor: thresholds from the signal's own levels.
 */
export function compressorMoves(context: MoveContext): readonly PlannedMove[] {
  return movable(context, ["wild"]).flatMap(({ finding, judged: { track, traits, role } }) => {
    const start = compressionByRole(role);
    const fader = faderGain(track);
    const { levels, loudnessRange } = traits.dynamics;
    if (start === null || fader === null || levels.length === 0) return [];
    const { share, least, most } = HALF_MOVE;
    const reduction = Math.min(start.reduction, most, Math.max(least, share * finding.excess));
    const loud = levelAt(levels, start.share) - fader;
    const quiet = levelAt(levels, LOUDNESS_RANGE.low) - fader;
    const threshold = thresholdFor(loud, reduction, start);
    const brings = reduction - kneedReduction(quiet, { threshold, ratio: start.ratio, halfKnee: start.knee });
    if (!(brings >= WORTH)) return [];
    const after = loudnessRange - brings;
    const move = moveOn(context, track, finding, {
      ...{ detail: "compressor", stage: "dynamics", kind: "compressor", device: COMPRESSOR },
      parameters: [
        { name: "Threshold", from: null, to: threshold, unit: "dB" },
        { name: "Ratio", from: null, to: start.ratio, unit: ":1" },
        { name: "Attack", from: null, to: start.attack, unit: "s" },
        { name: "Release", from: null, to: start.release, unit: "s" },
        { name: "Knee", from: null, to: start.knee, unit: "dB" },
        { name: "Makeup", from: null, to: 0, unit: "" },
      ],
      ...{ size: -reduction, unit: "dB" },
      predicted: { measure: "loudness range", before: loudnessRange, after, unit: "LU" },
      guard: `Taken back if more than ${shown(2 * reduction, 1)} dB are taken off the loud moments of ${track.name}, or its range does not fall.`,
      sentence: `Compress ${track.name} by ${shown(reduction, 1)} dB in its loud moments (threshold ${shown(threshold, 1)} dB at ${start.ratio}:1, from its own levels): its loudness range falls from ${shown(loudnessRange, 1)} to about ${shown(after, 1)} LU, and quiet lines come nearer.`,
    });
    return [{ move, adds: null }];
  });
}

function levelAt(rising: Float64Array, share: number): Decibels {
  return rising[Math.round((rising.length - 1) * share)]!;
}

/** Where a threshold has to lie for a steady level to be reduced by so much. Live's knee is half of its width. */
function thresholdFor(level: Decibels, reduction: Decibels, { ratio, knee }: CompressionStart): Decibels {
  const slope = 1 - 1 / ratio;
  const over = reduction / slope;
  if (over >= knee) return level - over;
  return level - (Math.sqrt((4 * knee * reduction) / slope) - knee);
}
