import type { ClipWrite } from "#src/chassis/session/decision.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { type Result, refused } from "#src/model/result.ts";
import type { LiveHost, WriteReport } from "#src/ports/live-host.ts";

/** A lane as it was; not `exact` where its bends are straight pieces. */
export interface LaneBefore extends ClipWrite {
  readonly exact: boolean;
}

/** The lanes as they were before these writes; a host that drew one write into several clips tells each of them. */
export function lanesBefore({ replaced }: WriteReport, writes: readonly ClipWrite[]): LaneBefore[] {
  const inOrder = replaced.length === writes.length;
  return replaced.flatMap(({ target, points, exact = true }, index) => {
    const of = inOrder ? writes[index] : writes.find(({ write }) => write.target === target);
    return of === undefined ? [] : [{ write: { ...of.write, points, mode: "replace" as const }, clip: of.clip, exact }];
  });
}

/** Whether both are about the same lanes of the same clips. */
export function sameLanes(one: readonly ClipWrite[], other: readonly ClipWrite[]): boolean {
  return lanesOf(one) === lanesOf(other);
}

/** Whether any lane of one is a lane of the other. */
export function shareLane(one: readonly ClipWrite[], other: readonly ClipWrite[]): boolean {
  const known = new Set(one.map((lane) => lanesOf([lane])));
  return other.some((lane) => known.has(lanesOf([lane])));
}

/** Writes the lanes as they were; refused where another clip is in the place of one that was written to. */
export async function putBack(host: LiveHost, lanes: readonly ClipWrite[]): Promise<Result<unknown, Refusal>> {
  const read = await host.read();
  if (!read.ok) return read;
  const moved = lanes.some(({ write, clip }) => {
    const { place } = write;
    if (clip === null || place.kind !== "session") return false;
    const clips = read.value.tracks.find(({ id }) => id === write.track)?.clips ?? [];
    const there = clips.find((each) => each.place === "session" && each.slot === place.slot);
    return (
      there === undefined || there.name !== clip.name || (there.kind === "audio" ? there.sample.name : "") !== clip.file
    );
  });
  return moved ? refused(MOVED) : host.write(lanes.map(({ write }) => write));
}

function lanesOf(lanes: readonly ClipWrite[]): string {
  return JSON.stringify(lanes.map(({ write: { track, target, place }, clip }) => [track, target, place, clip]));
}

const MOVED = refusal("clip-gone", "The clip that was written to has moved or is gone: use Live's own Undo instead.");
