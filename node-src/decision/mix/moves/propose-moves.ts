import { judgedTracks } from "#src/decision/mix/findings/finding-input.ts";
import { compressorMoves } from "#src/decision/mix/moves/dynamics/compressor-moves.ts";
import { glueMoves } from "#src/decision/mix/moves/dynamics/glue-moves.ts";
import { balanceMoves } from "#src/decision/mix/moves/levels/balance-moves.ts";
import { levelMoves } from "#src/decision/mix/moves/levels/level-moves.ts";
import { maskingMoves } from "#src/decision/mix/moves/masking-moves.ts";
import { added, type MoveContext, type PlannedMove } from "#src/decision/mix/moves/move-context.ts";
import { peakMoves } from "#src/decision/mix/moves/peak-moves.ts";
import { stereoMoves } from "#src/decision/mix/moves/stereo-moves.ts";
import { rumbleMoves } from "#src/decision/mix/moves/tone/rumble-moves.ts";
import { toneMoves } from "#src/decision/mix/moves/tone/tone-moves.ts";
import { withinBudget } from "#src/decision/mix/moves/within-budget.ts";
import { MIX_STAGES, type MixMove } from "#src/model/mix/mix-move.ts";
import type { ChangedBands } from "#src/model/mix/predict-loss.ts";

/**
 * The moves that a mix's findings ask for, each with what it is predicted to bring: in the order of the stages, within one in the set's order.
 *
 * Level comes first, and what hides a track is judged as it is after the levels and the tone were moved, unless the mix is taken as it stands: while moves are made it is not known
 * which of the others come to stand. Each track keeps its budget of bands.
 * Shape: empty for a mix that is to be left as it is. The same mix gives the same list.
 */
export function proposeMoves(context: MoveContext): readonly MixMove[] {
  const before = context.asItStands ? () => UNCHANGED : changes;
  const levels = [...levelMoves(context), ...balanceMoves(context)];
  const levelled = before(levels);
  const tone = withinBudget([...rumbleMoves(context, levelled), ...toneMoves(context, levelled)], []);
  const masking = withinBudget(maskingMoves(context, before([...levels, ...tone])), tone);
  const moves = [
    ...levels,
    ...peakMoves(context),
    ...stereoMoves(context),
    ...tone,
    ...compressorMoves(context),
    ...glueMoves(context),
    ...masking,
  ].map(({ move }) => move);
  const place = new Map(judgedTracks(context).map(({ track }, i) => [track.id, i]));
  return moves.toSorted(
    (one, other) =>
      MIX_STAGES.indexOf(one.stage) - MIX_STAGES.indexOf(other.stage) ||
      (place.get(one.track) ?? place.size) - (place.get(other.track) ?? place.size) ||
      one.id.localeCompare(other.id, "en"),
  );
}

const UNCHANGED: ChangedBands = new Map();

function changes(moves: readonly PlannedMove[]): ChangedBands {
  return moves.reduce<ChangedBands>(
    (changed, { move, adds }) => (adds === null ? changed : added(changed, move.track, adds)),
    UNCHANGED,
  );
}
