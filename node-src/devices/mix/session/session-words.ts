import type { MadeMoves } from "#src/devices/mix/session/apply/make-moves.ts";
import { strayWords } from "#src/devices/mix/session/apply/stray-devices.ts";
import type { TakenBack } from "#src/devices/mix/session/apply/taking-back.ts";
import { acceptedMoves, type MixState } from "#src/devices/mix/session/mix-state.ts";
import { shown } from "#src/model/figure-words.ts";
import type { MoveOutcome } from "#src/model/mix/moves/move-outcome.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";

/** What Analyse came to: the verdict, what Apply would make, what is not heard as Live plays it. */
export function analysedWords(state: MixState): string {
  const { plan, heard } = state.judged!;
  const count = acceptedMoves(state).length;
  const apply = plan.moves.length === 0 ? [] : [count === 0 ? NONE_ACCEPTED : `Apply makes ${count}.`];
  return [plan.verdict, ...apply, ...heard.set.warnings, ...plan.mix.warnings].join(" ");
}

const NONE_ACCEPTED = "None of them is accepted as the dials stand: turn Sure down, or accept them in the window.";

/** What came of the moves, how the mix reads, and what was left alone because somebody changed it. */
export function appliedWords({ applied, changed }: MadeMoves, { before, after }: MixState, stands: boolean): string {
  const asked = [...applied.outcomes.values()].filter(({ outcome }) => outcome !== "proposed");
  const count = (outcome: MoveOutcome["outcome"]) => asked.filter((each) => each.outcome === outcome).length;
  const made = count("applied");
  const parts = [
    `${made} of ${asked.length} ${asked.length === 1 ? "move" : "moves"} made`,
    ...some(count("reverted"), "taken back once it was heard"),
    ...some(count("refused"), "not made"),
  ];
  const why = made < asked.length ? " Window says why." : "";
  const words = asked.length === 0 ? "As the set stands now, nothing was made." : `${parts.join(", ")}.${why}`;
  const loudness =
    made === 0 || before?.integrated == null || after?.integrated == null
      ? []
      : [`The mix reads ${shown(after.integrated, 1)} LUFS, ${shown(before.integrated, 1)} before.`];
  return [words, ...loudness, ...changed, ...(stands ? ["Revert takes all of it back."] : [])].join(" ");
}

function some(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}`];
}

/** What was taken back, and what stays as a user has left it. */
export function revertedWords({ count, kept, strays }: TakenBack): string {
  const all = strays.length === 0 ? "All is as it was before Apply" : "All that Live said it did is as it was before";
  const back = count === 0 ? "There was nothing left to put back" : all;
  const but = kept.length === 0 ? `${back}.` : `${back}, but for ${kept.join(" and ")}: you have moved that since.`;
  return [but, ...strayWords(strays)].join(" ");
}

/** Presses that there is nothing to be done about. */
export const REFUSED = {
  notAnalysed: refusal("not-heard", "Press Analyse first: Apply makes the moves that it shows."),
  noneAccepted: refusal(
    "move-unknown",
    "No move is accepted: turn Sure down, choose other stages, or accept moves in the window.",
  ),
  nothingAsked: refusal("move-unknown", "Nothing that was measured asks for a move: the mix is left as it is."),
  nothingHeard: refusal(
    "not-heard",
    "No track is heard, so there is no move to make: Window says what each track takes.",
  ),
  notProposed: refusal("move-unknown", "That move is no longer proposed: press Analyse again."),
  nothingStands: refusal(
    "move-unknown",
    "Nothing is to be taken back: no move stands that was made since the analyser started. What was made before is taken back by Live's Undo.",
  ),
} as const;

/** Why there is nothing to make. @param only the move that was asked for alone. */
export function whyNothing({ judged }: MixState, only: string | null): Refusal {
  if (judged === null) return REFUSED.notAnalysed;
  if (only !== null) return REFUSED.notProposed;
  const { moves, mix } = judged.plan;
  if (mix.tracks.every(({ features }) => features === null)) return REFUSED.nothingHeard;
  return moves.length === 0 ? REFUSED.nothingAsked : REFUSED.noneAccepted;
}
