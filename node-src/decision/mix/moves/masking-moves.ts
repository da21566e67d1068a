import type { JudgedTrack } from "#src/decision/mix/findings/finding-input.ts";
import { type Bell, bellBands, bellOver, bellPart, placeWord } from "#src/decision/mix/moves/bell-part.ts";
import { duckMove } from "#src/decision/mix/moves/dynamics/duck-move.ts";
import { allBands, gainPart } from "#src/decision/mix/moves/gain-part.ts";
import { maskingParties, type Parties } from "#src/decision/mix/moves/masking-parties.ts";
import {
  added,
  keptOf,
  lossGuard,
  lossWords,
  type MoveContext,
  moveOn,
  neighboursOf,
  type PlannedMove,
} from "#src/decision/mix/moves/move-context.ts";
import { MASKED } from "#src/knowledge/mix/restraint/finding-limits.ts";
import { EQ_BOUNDS, HALF_MOVE, STATIC_FROM, WORTH } from "#src/knowledge/mix/restraint/move-bounds.ts";
import { hertzWords, shown } from "#src/model/figure-words.ts";
import type { ChangedBands } from "#src/model/mix/predict-loss.ts";
import type { Decibels, Phon } from "#src/model/units.ts";

/**
 * What is done about one track that hides another: level where no cut could help, a duck where a bass hides a kick, else a dip, only while both sound.
 *
 * Edge: nothing where it is not known which of the two matters more, and nothing that does not bring the hidden one 0.3 phon.
 * @param changed what the moves before it change.
 */
export function maskingMove(context: MoveContext, parties: Parties, changed: ChangedBands): PlannedMove | null {
  const { pair, masker, maskee } = parties;
  const before = context.lossUnder(maskee.track.id, masker.track.id, changed);
  const excess = before - MASKED.lost;
  if (!(excess > 0)) return null;
  if (parties.low) return duckMove(context, parties, changed, before);
  if (pair.over >= MASKED.over) return lower(context, parties, changed, before);
  return dip(context, parties, changed, { before, wanted: before - HALF_MOVE.share * excess });
}

/** Half of what the masker is over, from 1 to 3 dB. */
function lower(context: MoveContext, parties: Parties, changed: ChangedBands, before: Phon) {
  const { finding, pair, masker, maskee } = parties;
  const { share, least, most } = HALF_MOVE;
  const half = -Math.min(most, Math.max(least, share * pair.over));
  const gain = keptOf(context, masker.track.id, "fader", half, most);
  const adds = allBands(gain);
  const after = context.lossUnder(maskee.track.id, masker.track.id, added(changed, masker.track.id, adds));
  if (!(before - after >= WORTH)) return null;
  const { device, parameters } = gainPart(masker.track, gain);
  const [one, other] = [masker.track.name, maskee.track.name];
  const move = moveOn(context, masker.track, finding, {
    ...{ detail: "", stage: "rebalance", kind: "fader", device, parameters, size: gain, unit: "dB" },
    predicted: { measure: lossWords(other, one), before, after, unit: "phon" },
    neighbours: others(neighboursOf(context, masker.track.id, adds, changed), maskee),
    guard: lossGuard(other, one),
    sentence: `Turn ${one} down by ${shown(-gain, 1)} dB: it is ${shown(pair.over, 1)} dB over ${other} in most bands, where no cut of an equaliser brings anything back. ${other} then loses ${shown(after, 1)} instead of ${shown(before, 1)} phon to it.`,
  });
  return { move, adds };
}

/** The shallowest dip that takes half of the excess, or the deepest that is allowed. */
function dip(
  context: MoveContext,
  parties: Parties,
  changed: ChangedBands,
  { before, wanted }: { readonly before: Phon; readonly wanted: Phon },
): PlannedMove | null {
  const { finding, pair, masker, maskee, together } = parties;
  const under = (bell: Bell) =>
    context.lossUnder(maskee.track.id, masker.track.id, added(changed, masker.track.id, bellBands(bell)));
  const bells = DEPTHS.map((gain) => bellOver(pair, gain));
  const still = together >= STATIC_FROM;
  const enough = bells.find((each) => under(each) <= wanted) ?? bells.at(-1)!;
  const kind = still ? "bell" : "dynamic-bell";
  const bell = { ...enough, gain: keptOf(context, masker.track.id, kind, enough.gain, -EQ_BOUNDS.cut) };
  const after = under(bell);
  if (!(before - after >= WORTH)) return null;
  const [one, other, place] = [masker.track.name, maskee.track.name, hertzWords(bell.frequency)];
  const adds = bellBands(bell);
  const move = moveOn(context, masker.track, finding, {
    detail: placeWord(bell.frequency),
    ...{ stage: still ? "eq" : "dynamics", kind },
    ...bellPart(bell),
    predicted: { measure: lossWords(other, one), before, after, unit: "phon" },
    neighbours: others(neighboursOf(context, masker.track.id, adds, changed), maskee),
    guard: lossGuard(other, one),
    sentence: `Dip ${one} at ${place} by ${shown(-bell.gain, 1)} dB${still ? "" : " while both sound"}: that is where it hides ${other}, which then loses ${shown(after, 1)} instead of ${shown(before, 1)} phon to it. ${one} keeps its level elsewhere.`,
  });
  return { move, adds };
}

/** Half decibels, the shallowest first. */
const DEPTHS: readonly Decibels[] = Array.from({ length: -2 * EQ_BOUNDS.cut - 1 }, (_, i) => -1 - i / 2);

function others(effects: PlannedMove["move"]["neighbours"], { track }: JudgedTrack) {
  return effects.filter((effect) => effect.track !== track.id);
}

/** What is done about each masked finding, in the order in which they were found: each is judged as the moves before it leave the mix, or as it stands, and no track gives way twice by the same move. */
export function maskingMoves(context: MoveContext, changed: ChangedBands): readonly PlannedMove[] {
  const moves: PlannedMove[] = [];
  let after = changed;
  for (const parties of maskingParties(context)) {
    const planned = maskingMove(context, parties, after);
    if (planned === null || moves.some(({ move }) => move.id === planned.move.id)) continue;
    moves.push(planned);
    if (planned.adds !== null && !context.asItStands) after = added(after, planned.move.track, planned.adds);
  }
  return moves;
}
