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

/** Writes the lanes as they were; refused where another clip is in the place of one that was written to. */
export async function putBack(host: LiveHost, lanes: readonly EnvelopeWrite[]): Promise<Result<WriteReport, Refusal>> {
  const read = await host.read();
  if (!read.ok) return read;
  const moved = lanes.some(({ track, place }) => {
    const clip = place.kind === "session" ? place.clip : undefined;
    if (clip === undefined || place.kind !== "session") return false;
    const clips = read.value.tracks.find(({ id }) => id === track)?.clips ?? [];
    const there = clips.find((each) => each.place === "session" && each.slot === place.slot);
    return (
      there === undefined || there.name !== clip.name || (there.kind === "audio" ? there.sample.name : "") !== clip.file
    );
  });
  return moved ? refused(MOVED) : host.write(lanes);
}

function lanesOf(lanes: readonly EnvelopeWrite[]): string {
  return JSON.stringify(lanes.map(({ track, target, place }) => [track, target, place]));
}

const MOVED = refusal(
  "clip-gone",
  "The clip that was written to was moved, renamed or deleted: use Live's own Undo instead.",
);
