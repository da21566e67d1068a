import type { MixNotes, SaidRole } from "#src/model/mix/mix-notes.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";

/** What of a track tells that it is one that was spoken of. */
export interface NamedTrack {
  readonly id: number;
  readonly name: string;
}

/** Tracks of a set by its file name, as `MixNotes` know it. */
export interface NamedSet {
  readonly name: string;
  readonly tracks: readonly NamedTrack[];
  /** Ids are a running Live's, which are given anew with every set that is opened: tracks are told by their names alone. */
  readonly running?: boolean;
}

/**
 * What a user said of a set's tracks, by their ids.
 *
 * Shape: a track by its id, whatever it is called now; where the set has no such id any more, by its name where one track alone has it.
 */
export function saidRoles(notes: MixNotes, set: NamedSet): ReadonlyMap<number, TrackRole> {
  const said = new Map<number, TrackRole>();
  for (const each of notes.sets[set.name]?.roles ?? []) {
    const id = idOf(each, set);
    if (id !== null) said.set(id, each.role);
  }
  return said;
}

/** Notes with one more word on a track; `null` takes it back. What else they hold stays. */
export function withSaidRole(
  notes: MixNotes,
  set: NamedSet,
  { id, name }: NamedTrack,
  role: TrackRole | null,
): MixNotes {
  const own = notes.sets[set.name];
  const others = (own?.roles ?? []).filter((each) => idOf(each, set) !== id);
  const said = set.running ? { track: name } : { track: name, id };
  const roles: readonly SaidRole[] = role === null ? others : [...others, { ...said, role }];
  return { ...notes, sets: { ...notes.sets, [set.name]: { ...own, roles } } };
}

/** What a user said is no guess; `null` where nothing was said. */
export function saidRole(role: TrackRole | undefined): RoleGuess | null {
  return role === undefined ? null : { role, confidence: 1, by: "user" };
}

/** The id of the track that was spoken of; `null` where the set has none of its id or name, or several of its name. */
function idOf({ id, track }: SaidRole, { tracks, running = false }: NamedSet): number | null {
  if (!running && id !== undefined && tracks.some((each) => each.id === id)) return id;
  const named = tracks.filter(({ name }) => name === track);
  return named.length === 1 ? named[0]!.id : null;
}
