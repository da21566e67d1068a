import { EMPTY_MIX_FACE, type MixFace } from "#src/devices/mix/face/mix-face.ts";
import { setName } from "#src/devices/mix/session/hearing/heard-set.ts";
import { mixLamps } from "#src/devices/mix/session/lamps.ts";
import { acceptedMoves, type MixState, shownMoves } from "#src/devices/mix/session/mix-state.ts";

/** What the strip shows of all that is known, without how the work goes. */
export function statedFace(state: MixState): Pick<MixFace, "set" | "lamps" | "moves"> {
  const { judged } = state;
  if (judged === null) {
    const { set, lamps, moves } = EMPTY_MIX_FACE;
    return { set, lamps, moves };
  }
  const waiting = shownMoves(state).filter(({ outcome }) => outcome.outcome === "proposed").length;
  return {
    set: setName(judged.heard),
    lamps: mixLamps(judged.plan, judged.rendered),
    moves: { proposed: waiting, accepted: acceptedMoves(state).length },
  };
}
