import type { MixStage } from "#src/model/mix/mix-move.ts";
import type { AppliedDevice, AppliedMove, AppliedStage, MixNotes, SetNotes } from "#src/model/mix/mix-notes.ts";

/** The tracks of a set by their ids, and what each holds, as a short text that differs where anything of it does. */
export type TrackContents = ReadonlyMap<number, string>;

/** What was done to a set by earlier runs, as far as it still stands. */
export interface AppliedBefore {
  /** By stage: tracks that it was applied to already and that are as they were left. */
  readonly settled: ReadonlyMap<MixStage, ReadonlySet<number>>;
  readonly moves: ReadonlyMap<MixStage, readonly AppliedMove[]>;
  /** Devices that moves have put in. */
  readonly devices: readonly AppliedDevice[];
}

/** A copy is known by its file name, and under another name by what it holds: a track that was moved, as the moves left it. */
export function appliedBefore(
  { sets }: MixNotes,
  { name, contents }: { readonly name: string; readonly contents: TrackContents },
): AppliedBefore {
  const isLeft = ({ id, content }: AppliedStage["settled"][number]) => contents.get(id) === content;
  const isCopy = ({ applied = [] }: SetNotes) =>
    applied.some(({ settled, moves }) =>
      settled.some((each) => isLeft(each) && moves.some(({ track }) => track === each.id)),
    );
  const known = Object.entries(sets).flatMap(([set, notes]) => (set === name || isCopy(notes) ? [notes] : []));
  const settled = new Map<MixStage, Set<number>>();
  const moves = new Map<MixStage, AppliedMove[]>();
  for (const { stage, ...applied } of known.flatMap((notes) => notes.applied ?? [])) {
    const left = applied.settled.filter(isLeft).map(({ id }) => id);
    settled.set(stage, new Set([...(settled.get(stage) ?? []), ...left]));
    const fresh = applied.moves.filter(({ id }) => !moves.get(stage)?.some((move) => move.id === id));
    moves.set(stage, [...(moves.get(stage) ?? []), ...fresh]);
  }
  return { settled, moves, devices: known.flatMap(({ devices = [] }) => devices) };
}

/** Notes of a copy that moves were applied to; what was said of the set's tracks holds for it too, where nothing was said of its own. What else they hold stays. */
export function withApplied(
  notes: MixNotes,
  { name, roles }: { readonly name: string; readonly roles: SetNotes["roles"] },
  done: { readonly applied: readonly AppliedStage[]; readonly devices: readonly AppliedDevice[] },
): MixNotes {
  const own = notes.sets[name];
  const others = (own?.applied ?? []).filter(({ stage }) => done.applied.every((each) => each.stage !== stage));
  const said = roles === undefined ? {} : { roles };
  const put = done.devices.length === 0 ? {} : { devices: done.devices };
  const { devices: _, ...rest } = own ?? {};
  return {
    ...notes,
    sets: { ...notes.sets, [name]: { ...said, ...rest, applied: [...others, ...done.applied], ...put } },
  };
}
