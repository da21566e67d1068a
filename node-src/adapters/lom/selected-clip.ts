import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { type LivePath, paths, trackOfPath } from "#src/adapters/lom/paths.ts";
import { one } from "#src/adapters/lom/read/song-reading.ts";
import type { LomAnswer, Members } from "#src/adapters/lom/wire.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { ClipLess } from "#src/model/song/clip-less.ts";

/** Where the asking device stands, and the clip that is shown in Live's clip view, if it is on the same track. */
export interface Whereabouts {
  /** The track's place in the set, from 0: its tracks, then its returns, then Main. */
  readonly track: number;
  /** What the track is where it can hold no clip; `null` for one that can. */
  readonly clipLess: ClipLess | null;
  /** Its slot in the session, or its place among the track's arrangement clips; from 0. */
  readonly clip: { readonly place: "session" | "arrangement"; readonly index: number } | null;
}

/**
 * Asks Live where this device is, in a rack too, and what is selected. Whether the track can hold clips is asked only where none
 * of its own is selected. Refused where the device is on no track of the set.
 */
export async function whereabouts(wire: LomWire): Promise<Result<Whereabouts, Refusal>> {
  const asked = await wire.ask([
    { op: "where", at: paths.thisDevice },
    { op: "where", at: paths.detailClip },
  ]);
  if (!asked.ok) return asked;
  const [device, clip] = asked.value.map(pathOf);
  const track = trackOfPath(device ?? "");
  if (track === null) return refused(NOT_ON_A_TRACK);
  const selected = clipOn(track, clip ?? "");
  const plain = INDEX.exec(track);
  if (plain !== null && selected !== null) return ok({ track: Number(plain[1]), clipLess: null, clip: selected });
  return plain === null ? besideTracks(wire, track) : onTrack(wire, track, Number(plain[1]));
}

/** On one of the set's tracks, of whose clips none is selected. */
async function onTrack(wire: LomWire, track: LivePath, index: number): Promise<Result<Whereabouts, Refusal>> {
  const asked = await wire.ask([{ op: "get", at: track, ...FOLDS }]);
  if (!asked.ok) return asked;
  const group = one(asked.value[0], FOLDS)?.flag("is_foldable") === true;
  return ok({ track: index, clipLess: group ? "group" : null, clip: null });
}

/** On a return or on Main, which stand behind the set's tracks. */
async function besideTracks(wire: LomWire, track: LivePath): Promise<Result<Whereabouts, Refusal>> {
  const asked = await wire.ask([{ op: "get", at: paths.song, ...LISTS }]);
  if (!asked.ok) return asked;
  const song = one(asked.value[0], LISTS);
  const [tracks, returns] = LISTS.members.map((list) => song?.ids(list).length ?? 0) as [number, number];
  const index = RETURN.exec(track)?.[1];
  return index === undefined
    ? ok({ track: tracks + returns, clipLess: "main", clip: null })
    : ok({ track: tracks + Number(index), clipLess: "return", clip: null });
}

const FOLDS: Members = { members: ["is_foldable"] };
const LISTS: Members = { members: ["tracks", "return_tracks"] };
const INDEX = /^live_set tracks (\d+)$/;
const RETURN = /^live_set return_tracks (\d+)$/;
const CLIP = /^ (?:clip_slots (\d+) clip|arrangement_clips (\d+))$/;

const NOT_ON_A_TRACK = refusal(
  "track-unknown",
  "This device could not be found on a track of the set: if it was just moved or deleted, put it on a track and try again.",
);

function pathOf(answer: LomAnswer): string | null {
  return "where" in answer ? answer.where : null;
}

function clipOn(track: string, path: string): Whereabouts["clip"] {
  if (!path.startsWith(track)) return null;
  const [, slot, place] = CLIP.exec(path.slice(track.length)) ?? [];
  if (slot !== undefined) return { place: "session", index: Number(slot) };
  return place === undefined ? null : { place: "arrangement", index: Number(place) };
}
