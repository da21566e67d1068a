import { firstBalance } from "#src/decision/mix/levels/first-balance.ts";
import { againstRest, levelBeside } from "#src/decision/mix/levels/level-beside.ts";
import { allBands, gainPart } from "#src/decision/mix/moves/gain-part.ts";
import {
  keptOf,
  type MoveContext,
  movable,
  moveOn,
  neighboursOf,
  type PlannedMove,
} from "#src/decision/mix/moves/move-context.ts";
import { MOST_LEVEL } from "#src/knowledge/mix/restraint/move-bounds.ts";
import { shown } from "#src/model/figure-words.ts";

/** Faders of a mix in which none was moved: each by what of its level is likely to be off, all judged together. */
export function balanceMoves(context: MoveContext): readonly PlannedMove[] {
  const found = movable(context, ["off-balance"]);
  if (found.length === 0 || context.mix === null) return [];
  const { blocks } = context.mix;
  const gains = new Map(firstBalance(context).map(({ judged, gain }) => [judged.track.id, gain]));
  return found.flatMap(({ finding, judged: { track, traits } }) => {
    const level = levelBeside([traits.blocks], blocks);
    if (level === null || level.rest === 0) return [];
    const wanted = keptOf(context, track.id, "fader", gains.get(track.id) ?? 0, MOST_LEVEL);
    const { gain, device, parameters } = gainPart(track, wanted);
    const adds = allBands(gain);
    const before = againstRest(level);
    const move = moveOn(context, track, finding, {
      ...{ detail: "", stage: "gain", kind: "fader", device, parameters, size: gain, unit: "dB" },
      predicted: { measure: "loudness against the rest", before, after: before + gain, unit: "LU" },
      neighbours: neighboursOf(context, track.id, adds, new Map()),
      guard: `Taken back if ${track.name} is not nearer to where it would lie beside the others after it, measured again.`,
      sentence: `Turn ${track.name} ${gain > 0 ? "up" : "down"} by ${shown(Math.abs(gain), 1)} dB as a first balance: it lies ${shown(Math.abs(finding.value), 1)} LU off where it would beside the others, and so much of that is likely to be no choice of the song's.`,
    });
    return [{ move, adds }];
  });
}
