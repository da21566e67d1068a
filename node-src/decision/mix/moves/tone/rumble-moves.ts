import type { JudgedTrack } from "#src/decision/mix/findings/finding-input.ts";
import { EQ } from "#src/decision/mix/moves/gain-part.ts";
import {
  keptOf,
  type MoveContext,
  movable,
  moveOn,
  neighboursOf,
  type PlannedMove,
} from "#src/decision/mix/moves/move-context.ts";
import { sectionBands } from "#src/decision/mix/moves/tone/section-bands.ts";
import { decibelsToPower, powerToDecibels } from "#src/dsp/decibels.ts";
import { lowCut } from "#src/dsp/equalisation/analogue-section.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { WORTH } from "#src/knowledge/mix/restraint/move-bounds.ts";
import { RUMBLE } from "#src/knowledge/mix/restraint/rumble.ts";
import { hertzWords, shown } from "#src/model/figure-words.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import type { ChangedBands } from "#src/model/mix/predict-loss.ts";
import type { Decibels } from "#src/model/units.ts";

/**
 * Low cuts of 12 dB per octave for what rumbles, at the edge of the role.
 *
 * Edge: nothing where the cut would take more than `RUMBLE.costs` off what the track has above, and nothing for a user who keeps nothing of moves of tone.
 */
export function rumbleMoves(context: MoveContext, changed: ChangedBands): readonly PlannedMove[] {
  return movable(context, ["rumble"]).flatMap(({ finding, judged }) => {
    const isWished = keptOf(context, judged.track.id, "bell", 1, 1) > 0;
    return isWished ? lowCutFor(context, changed, finding, judged) : [];
  });
}

function lowCutFor(
  context: MoveContext,
  changed: ChangedBands,
  finding: MixFinding,
  { track, traits }: JudgedTrack,
): readonly PlannedMove[] {
  const edge = finding.band!.high;
  const adds = sectionBands(lowCut(edge, Math.SQRT1_2));
  const above = changeOf(traits.bands, adds, (middle) => middle >= edge);
  const under = changeOf(traits.bands, adds, (middle) => middle < edge) - above;
  if (above < -RUMBLE.costs || !(-under >= WORTH)) return [];
  const place = hertzWords(edge);
  const after = finding.value + under;
  const move = moveOn(context, track, finding, {
    ...{ detail: "low-cut", stage: "eq", kind: "low-cut", device: EQ, size: edge, unit: "Hz" },
    parameters: [
      { name: "Frequency", from: null, to: edge, unit: "Hz" },
      { name: "Q", from: null, to: Math.SQRT1_2, unit: "" },
    ],
    predicted: { measure: `level under ${place} re all above`, before: finding.value, after, unit: "dB" },
    neighbours: neighboursOf(context, track.id, adds, changed),
    guard: `Taken back if ${track.name} has not less under ${place} after it, by half of what is predicted at least.`,
    sentence: `Put a low cut on ${track.name} at ${place}, 12 dB per octave: what lies there is not what it plays, and goes from ${relation(finding.value)} to ${relation(after)} the rest of it, which loses ${shown(-above, 1)} dB.`,
  });
  return [{ move, adds }];
}

/** What gains of bands do to the power of some of them together. */
function changeOf(powers: Float64Array, adds: readonly Decibels[], isOf: (middle: number) => boolean): Decibels {
  let [before, after] = [0, 0];
  for (let band = 0; band < powers.length; band++) {
    if (!isOf(CAM_BANDS[band]!)) continue;
    before += powers[band]!;
    after += powers[band]! * decibelsToPower(adds[band]!);
  }
  return before > 0 ? powerToDecibels(after / before) : 0;
}

function relation(level: Decibels): string {
  return `${shown(Math.abs(level), 1)} dB ${level > 0 ? "over" : "under"}`;
}
