import type { Clip, LiveSet } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { type Result, refused } from "#src/model/result.ts";
import type { EnvelopeWrite, LiveHost, WriteReport } from "#src/ports/live-host.ts";

/** A lane as it was; not `exact` where its bends are straight pieces. */
export interface LaneBefore extends EnvelopeWrite {
  readonly exact: boolean;
}

/** The lanes as they were before these writes; a host that drew one write into several clips tells each of them. */
export function lanesBefore({ replaced }: WriteReport, writes: readonly EnvelopeWrite[]): LaneBefore[] {
  const inOrder = replaced.length === writes.length;
  return replaced.flatMap(({ target, points, exact = true }, index) => {
    const of = inOrder ? writes[index] : writes.find((write) => write.target === target);
    return of === undefined ? [] : [{ ...of, points, mode: "replace" as const, exact }];
  });
}

/** Whether both are about the same lanes of the same clips. */
export function sameLanes(one: readonly EnvelopeWrite[], other: readonly EnvelopeWrite[]): boolean {
  return lanesOf(one) === lanesOf(other);
}

/** Whether any lane of one is a lane of the other. */
export function shareLane(one: readonly EnvelopeWrite[], other: readonly EnvelopeWrite[]): boolean {
  const known = new Set(one.map((lane) => lanesOf([lane])));
  return other.some((lane) => known.has(lanesOf([lane])));
}

/** Writes the lanes as they were; refused where another clip is in the place of one that was written to, or copies took the place of clips. */
export async function putBack(host: LiveHost, lanes: readonly EnvelopeWrite[]): Promise<Result<WriteReport, Refusal>> {
  const inSong = lanes.some(({ place }) => place.kind === "arrangement");
  if (inSong && host.abilities.arrangement === "by-copy") return refused(COPIED);
  const read = await host.read();
  if (!read.ok) return read;
  if (lanes.some((lane) => hasMoved(lane, clipNow(read.value, lane)))) return refused(MOVED);
  const done = await host.write(lanes);
  const barred = !done.ok && done.error.code === "envelope-unsupported";
  return barred && lanes.some((lane) => isUnwarped(clipNow(read.value, lane))) ? refused(UNWARPED) : done;
}

/** What stands in the slot of a lane now; `undefined` where nothing does, and for a lane of the arrangement. */
function clipNow({ tracks }: LiveSet, { track, place }: EnvelopeWrite): Clip | undefined {
  if (place.kind !== "session") return undefined;
  const clips = tracks.find(({ id }) => id === track)?.clips ?? [];
  return clips.find((each) => each.place === "session" && each.slot === place.slot);
}

function hasMoved({ place }: EnvelopeWrite, there: Clip | undefined): boolean {
  if (place.kind !== "session" || place.clip === undefined) return false;
  const file = there?.kind === "audio" ? there.sample.name : "";
  return there === undefined || there.name !== place.clip.name || file !== place.clip.file;
}

function isUnwarped(clip: Clip | undefined): boolean {
  return clip?.kind === "audio" && !clip.warped;
}

function lanesOf(lanes: readonly EnvelopeWrite[]): string {
  return JSON.stringify(lanes.map(({ track, target, place }) => [track, target, place]));
}

const COPIED = refusal(
  "envelope-unsupported",
  "In the arrangement the write took the place of clips: use Live's own Undo, which brings them back.",
);

/** Why a write is not put back yet: once the clip is warped again, it is. */
export const UNWARPED = refusal(
  "envelope-unsupported",
  "The clip that was written to is not warped any more, and takes no envelope so: turn its Warp on, then Revert.",
);

const MOVED = refusal(
  "clip-gone",
  "The clip that was written to was moved, renamed or deleted: use Live's own Undo instead.",
);
