import type { LiveApiObject } from "#src/adapters/lom/objects/live-api-object.ts";
import { type LomCode, type Members, NOTES, type ReadObject, taken, type Values } from "#src/adapters/lom/wire.ts";

/** `null` where the first member says that the object is gone. `known` are the first values, where they have been read. */
export function readObject(
  api: LiveApiObject,
  id: number,
  { members, branches = [] }: Members,
  known: readonly (Values | LomCode)[] = [],
): ReadObject | null {
  const values: (Values | LomCode)[] = [...known];
  for (const member of members.slice(known.length)) {
    if (values[0] === "gone") return null;
    values.push(readMember(api, member));
  }
  if (values[0] === "gone") return null;
  const names = [...members];
  for (const branch of branches) {
    const more = taken(branch, values[names.indexOf(branch.on)]);
    values.push(...more.map((member) => readMember(api, member)));
    names.push(...more);
  }
  return { id, values };
}

export function readMember(api: LiveApiObject, member: string): Values | LomCode {
  if (member === NOTES) return readNotes(api);
  const got = api.get(member);
  if (!Array.isArray(got)) return missing(api);
  return member === WARP_MARKERS ? flatMarkers(got[0]) : atoms(got);
}

/** Why something bare came back. */
export function missing(api: LiveApiObject): LomCode {
  return idOf(api) === 0 ? "gone" : "no-member";
}

export function atoms(values: readonly unknown[]): Values {
  return values.map((value) => (typeof value === "number" ? value : String(value)));
}

export function idOf(api: LiveApiObject): number {
  return Number(api.id);
}

const WARP_MARKERS = "warp_markers";

/** Seconds and beats of every marker in turn; Live gives them as JSON. */
function flatMarkers(json: unknown): Values | LomCode {
  try {
    const { warp_markers: markers } = JSON.parse(String(json)) as {
      warp_markers: { sample_time: number; beat_time: number }[];
    };
    return markers.flatMap((marker) => [marker.sample_time, marker.beat_time]);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return "failed";
    throw error;
  }
}

/** Pitch, start, duration, velocity, mute, chance and range of velocity of every note in turn; Live gives them as JSON, in a list or bare. */
function readNotes(api: LiveApiObject): Values | LomCode {
  const called: unknown = api.call("get_notes_extended", 0, PITCHES, -FARTHEST, 2 * FARTHEST);
  try {
    const { notes } = JSON.parse(String(Array.isArray(called) ? called[0] : called)) as { notes: LiveNote[] };
    return notes.flatMap(({ pitch, start_time, duration, velocity, mute, probability = 1, velocity_deviation = 0 }) => [
      ...[pitch, start_time, duration, velocity, Number(mute)],
      ...[probability, velocity_deviation],
    ]);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return missing(api) === "gone" ? "gone" : "failed";
    throw error;
  }
}

interface LiveNote {
  readonly pitch: number;
  readonly start_time: number;
  readonly duration: number;
  readonly velocity: number;
  readonly mute: number | boolean;
  readonly probability?: number;
  readonly velocity_deviation?: number;
}

const PITCHES = 128;
/** Beats: beyond any clip. */
const FARTHEST = 1_000_000;
