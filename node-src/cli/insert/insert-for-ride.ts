import { frozen } from "#src/chassis/curve-device/find-targets.ts";
import { roleTarget } from "#src/chassis/curve-device/targets/role-target.ts";
import { findTrack } from "#src/chassis/listening/find-track.ts";
import { ordersForName, ordersForRoles } from "#src/cli/insert/device-orders.ts";
import { type Insertion, insertOnTrack } from "#src/cli/insert/insert-on-track.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { RideChoice } from "#src/model/ride.ts";
import type { DeviceInserter } from "#src/ports/device-inserter.ts";
import type { LiveHost } from "#src/ports/live-host.ts";

/** A ride whose parameter stands on a device, and what was put in for it. */
export interface InsertedRide {
  readonly choice: RideChoice;
  readonly insertion: Insertion;
}

/**
 * Puts the device that a ride moves on its track: what `to` names, else a Utility, whose gain is ridden then and the fader
 * stays free. Nothing is written.
 */
export async function insertForRide(
  choice: RideChoice,
  to: string | undefined,
  host: LiveHost & DeviceInserter,
): Promise<Result<InsertedRide, Refusal>> {
  const writable = await host.mayWrite();
  if (!writable.ok) return writable;
  const read = await host.read({ bed: false });
  if (!read.ok) return read;
  const found = findTrack(read.value, choice.track);
  if (!found.ok) return found;
  const still = frozen(found.value);
  if (still !== null) return refused(still);
  const returns = read.value.tracks.filter(({ kind }) => kind === "return");
  const need =
    to === undefined
      ? ordersForRoles(found.value, ["gain"])
      : ordersForName({ track: found.value, returns }, to, ["gain"]);
  if (!need.ok) return need;
  const insertion = await insertOnTrack(found.value, ["gain"], need.value, host);
  if (!insertion.ok) return insertion;
  if (to !== undefined) return ok({ choice, insertion: insertion.value });
  const now = await host.read({ bed: false });
  if (!now.ok) return now;
  const track = now.value.tracks.find(({ id }) => id === found.value.id)!;
  const gain = roleTarget(track, "gain");
  if (!gain.ok) return gain;
  const parameter = `#${gain.value.found!.parameter.target}`;
  return ok({ choice: { ...choice, parameter }, insertion: insertion.value });
}
