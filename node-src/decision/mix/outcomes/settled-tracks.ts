import type { MixStage } from "#src/model/mix/mix-move.ts";
import type { AppliedStage, MixNotes, SetNotes } from "#src/model/mix/mix-notes.ts";

/** The tracks of a set by their ids, and what each holds, as a short text that differs where anything of it does. */
export type TrackContents = ReadonlyMap<number, string>;

/**
 * Tracks that a stage was applied to already and that are as it left them.
 *
 * A copy is known by its file name, and under another name by what it holds: a track that was moved, as the move left it.
 */
export function settledTracks(
  { sets }: MixNotes,
  { name, stage, contents }: { readonly name: string; readonly stage: MixStage; readonly contents: TrackContents },
): ReadonlySet<number> {
  const isLeft = ({ id, content }: AppliedStage["settled"][number]) => contents.get(id) === content;
  const isCopy = (applied: AppliedStage) =>
    applied.settled.some((each) => isLeft(each) && applied.moves.some(({ track }) => track === each.id));
  const known = Object.entries(sets).flatMap(([set, { applied = [] }]) =>
    applied.filter((each) => each.stage === stage && (set === name || isCopy(each))),
  );
  return new Set(known.flatMap(({ settled }) => settled.filter(isLeft).map(({ id }) => id)));
}

/** Notes of a copy that a stage was applied to; what was said of the set's tracks holds for it too, where nothing was said of its own. What else they hold stays. */
export function withAppliedStage(
  notes: MixNotes,
  { name, roles }: { readonly name: string; readonly roles: SetNotes["roles"] },
  applied: AppliedStage,
): MixNotes {
  const own = notes.sets[name];
  const others = (own?.applied ?? []).filter(({ stage }) => stage !== applied.stage);
  const said = roles === undefined ? {} : { roles };
  return { ...notes, sets: { ...notes.sets, [name]: { ...said, ...own, applied: [...others, applied] } } };
}
