import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { paths, trackOfPath } from "#src/adapters/lom/paths.ts";
import type { LomAnswer } from "#src/adapters/lom/wire.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** Where the asking device stands, and the clip that is shown in Live's clip view, if it is on the same track. */
export interface Whereabouts {
  /** The track's place in the set, from 0. */
  readonly track: number;
  /** Its slot in the session, or its place among the track's arrangement clips; from 0. */
  readonly clip: { readonly place: "session" | "arrangement"; readonly index: number } | null;
}

/** Asks Live where this device is and what is selected. Refused where the device is not on a plain track. */
export async function whereabouts(wire: LomWire): Promise<Result<Whereabouts, Refusal>> {
  const asked = await wire.ask([
    { op: "where", at: paths.thisDevice },
    { op: "where", at: paths.detailClip },
  ]);
  if (!asked.ok) return asked;
  const [device, clip] = asked.value.map(pathOf);
  const track = trackOfPath(device ?? "");
  const index = INDEX.exec(track ?? "")?.[1];
  if (track === null || index === undefined) return refused(NOT_ON_A_TRACK);
  return ok({ track: Number(index), clip: clipOn(track, clip ?? "") });
}

const INDEX = /^live_set tracks (\d+)$/;
const CLIP = /^ (?:clip_slots (\d+) clip|arrangement_clips (\d+))$/;

const NOT_ON_A_TRACK = refusal(
  "track-unknown",
  "The device is not on an audio track: put it on the track whose clips it is to work on.",
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
