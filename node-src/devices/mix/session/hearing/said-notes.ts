import { basename } from "node:path";
import { withSaidRole } from "#src/decision/mix/roles/said-roles.ts";
import type { MixDevicePorts, RunningSet } from "#src/devices/mix/session/mix-ports.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/**
 * Remembers beside the set's file what a user said of a track, `null` for what is taken back; the command line finds it there too.
 *
 * Shape: a sentence where it is not remembered, else an empty text.
 */
export async function keepRole(
  { notes }: Pick<MixDevicePorts, "notes">,
  { set, file }: RunningSet,
  id: number,
  role: TrackRole | null,
): Promise<Result<string, Refusal>> {
  const track = set.tracks.find((each) => each.id === id);
  const isTold = set.tracks.filter(({ name }) => name === track?.name).length === 1;
  if (track === undefined || file === null || !isTold) return ok(role === null ? "" : NOT_KEPT);
  const beside = notes(file);
  const read = await beside.read();
  if (!read.ok) return read;
  const named = { name: basename(file), tracks: set.tracks, running: true };
  const written = await beside.write(withSaidRole(read.value, named, track, role));
  return written.ok ? ok("") : written;
}

const NOT_KEPT =
  "The role counts for this session: it is remembered once the set is saved and no other track has the name.";
