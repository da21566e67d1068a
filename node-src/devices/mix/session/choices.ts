import type { MixMove } from "#src/model/mix/mix-move.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";
import type { Fraction } from "#src/model/units.ts";

/** What a user has said of moves and tracks since the set was analysed. */
export interface MixChoices {
  /** Ids of moves. */
  readonly rejected: ReadonlySet<string>;
  /** Ids of moves that are to be made however unsure they are. */
  readonly taken: ReadonlySet<string>;
  /** Ids of tracks that no move may touch. */
  readonly locked: ReadonlySet<number>;
  /** By the ids of tracks. */
  readonly said: ReadonlyMap<number, TrackRole>;
}

export const NOTHING_CHOSEN: MixChoices = {
  ...{ rejected: new Set(), taken: new Set(), locked: new Set(), said: new Map() },
};

/** A move that is accepted is made however unsure it is, until it is rejected. */
export function withAccepted(choices: MixChoices, move: string, on: boolean): MixChoices {
  return {
    ...choices,
    rejected: withMember(choices.rejected, move, !on),
    taken: withMember(choices.taken, move, on),
  };
}

export function withLocked(choices: MixChoices, track: number, on: boolean): MixChoices {
  return { ...choices, locked: withMember(choices.locked, track, on) };
}

/** `null` takes back what was said. */
export function withRole(choices: MixChoices, track: number, role: TrackRole | null): MixChoices {
  const said = new Map(choices.said);
  if (role === null) said.delete(track);
  else said.set(track, role);
  return { ...choices, said };
}

/** Whether Apply makes a move, as far as it is asked. */
export function isAccepted(
  { rejected, taken }: MixChoices,
  { stages, least }: { readonly stages: readonly MixMove["stage"][]; readonly least: Fraction },
  { id, stage, confidence }: Pick<MixMove, "id" | "stage" | "confidence">,
): boolean {
  return stages.includes(stage) && !rejected.has(id) && (taken.has(id) || confidence >= least);
}

/** Whether anything was said that is remembered nowhere else. */
export function isSaid({ rejected, taken, locked }: MixChoices): boolean {
  return [rejected, taken, locked].some(({ size }) => size > 0);
}

function withMember<Member>(members: ReadonlySet<Member>, member: Member, on: boolean): ReadonlySet<Member> {
  const next = new Set(members);
  if (on) next.add(member);
  else next.delete(member);
  return next;
}
