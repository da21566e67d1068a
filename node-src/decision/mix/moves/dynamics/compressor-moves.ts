import { COMPRESSOR } from "#src/decision/mix/moves/gain-part.ts";
import { type MoveContext, movable, moveOn, type PlannedMove } from "#src/decision/mix/moves/move-context.ts";
import { compressionByRole } from "#src/knowledge/mix/compression-by-role.ts";
import { HALF_MOVE, WORTH } from "#src/knowledge/mix/restraint/move-bounds.ts";
import { shown } from "#src/model/figure-words.ts";
import type { MoveParameter } from "#src/model/mix/mix-move.ts";
import type { CompressionSettings, SolvedCompression } from "#src/model/mix/moves/compression.ts";
import type { Decibels } from "#src/model/units.ts";

/**
 * A compressor for what moves in level more than its kind: half of what its loudness range is over, from 1 to 3 dB off its loud moments.
 *
 * The threshold is solved by the model that the mix is heard with, on the track as it arrives at the device, in front of its fader and those of its groups: there the loud moments are reduced by what is stated.
 * Its output makes good what the track loses in loudness.
 * Edge: where a fader on the way moves or has no known place, the level at the device is not known, and nothing is proposed.
 * Source: Giannoulis, Massberg, Reiss 2013, Parameter automation in a dynamic range compressor: thresholds from the signal's own levels.
 */
export function compressorMoves(context: MoveContext): readonly PlannedMove[] {
  return movable(context, ["wild"]).flatMap(({ finding, judged: { track, traits, role } }) => {
    const start = compressionByRole(role);
    if (start === null) return [];
    const { share, least, most } = HALF_MOVE;
    const reduction = Math.min(start.reduction, most, Math.max(least, share * finding.excess));
    const goal = { reduction, share: start.share };
    const solved = context.compress({
      device: COMPRESSOR,
      track: track.id,
      counts: traits.active,
      settings: start,
      goal,
    });
    const before = traits.dynamics.loudnessRange;
    if (solved === null || !(before - solved.loudnessRange >= WORTH)) return [];
    const { threshold, loudnessRange: after, output } = solved;
    const move = moveOn(context, track, finding, {
      ...{ detail: "compressor", stage: "dynamics", kind: "compressor", device: COMPRESSOR },
      parameters: compressorParameters(start, solved, output),
      ...{ size: -reduction, unit: "dB" },
      predicted: { measure: "loudness range", before, after, unit: "LU" },
      guard: `Taken back if the loudness range of ${track.name} does not fall by half of that at least.`,
      sentence: `Compress ${track.name} by ${shown(reduction, 1)} dB in its loud moments (threshold ${shown(threshold, 1)} dB at ${start.ratio}:1, solved on its own level): its loudness range falls from ${shown(before, 1)} to about ${shown(after, 1)} LU, and quiet lines come nearer. Output ${shown(output, 1)} dB keeps it as loud.`,
    });
    return [{ move, adds: null }];
  });
}

/** A Compressor as Live shows it: Peak, its make-up off, as that follows no published law. */
export function compressorParameters(
  { ratio, attack, release, knee }: CompressionSettings,
  { threshold }: Pick<SolvedCompression, "threshold">,
  output: Decibels,
): readonly MoveParameter[] {
  return [
    { name: "Threshold", from: null, to: threshold, unit: "dB" },
    { name: "Ratio", from: null, to: ratio, unit: ":1" },
    { name: "Attack", from: null, to: attack, unit: "s" },
    { name: "Release", from: null, to: release, unit: "s" },
    { name: "Knee", from: null, to: knee, unit: "dB" },
    { name: "Makeup", from: null, to: 0, unit: "" },
    { name: "Output", from: 0, to: output, unit: "dB" },
  ];
}
