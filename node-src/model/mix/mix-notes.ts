import type { TrackRole } from "#src/model/mix/track-role.ts";

/** What a user said of the sets of one folder, by the set's file name. Keys that this version does not know are kept as they are. */
export interface MixNotes {
  readonly sets: Readonly<Record<string, SetNotes>>;
}

export interface SetNotes {
  readonly roles?: readonly SaidRole[];
}

/** What a track plays, as the user says. */
export interface SaidRole {
  readonly track: string;
  /** The set's own number of the track, which stays when it is renamed or moved. */
  readonly id: number;
  readonly role: TrackRole;
}
