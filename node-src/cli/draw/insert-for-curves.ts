import { chooseStretches } from "#src/chassis/curve-device/choose-stretches.ts";
import { frozen } from "#src/chassis/curve-device/find-targets.ts";
import { deviceTargets } from "#src/chassis/curve-device/targets/device-targets.ts";
import { rolesDrawn } from "#src/chassis/curve-device/targets/roles-drawn.ts";
import type { FoundTarget } from "#src/chassis/plan/plan-curves.ts";
import type { NamedDrawing } from "#src/cli/draw/draw-order.ts";
import { type DeviceNeed, ordersForName, ordersForRoles } from "#src/cli/insert/device-orders.ts";
import { type Insertion, insertOnTrack } from "#src/cli/insert/insert-on-track.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Stretch } from "#src/model/song/stretch.ts";
import type { DeviceInserter } from "#src/ports/device-inserter.ts";
import type { LiveHost } from "#src/ports/live-host.ts";

/** A move whose targets are found on the devices that were put in, and what those are. */
export interface InsertedForCurves {
  readonly named: NamedDrawing;
  readonly insertion: Insertion;
}

/**
 * Puts the devices that a move's curves need on its track: what `--to` or the preset names, else what takes each curve. A gain
 * and a pan move a Utility then, and the mixer stays free. Nothing is written.
 */
export async function insertForCurves(
  named: NamedDrawing,
  host: LiveHost & DeviceInserter,
): Promise<Result<InsertedForCurves, Refusal>> {
  const { order, asked } = named;
  const writable = await host.mayWrite();
  if (!writable.ok) return writable;
  const read = await host.read({ bed: false });
  if (!read.ok) return read;
  const stretches = chooseStretches(read.value, order.named);
  if (!stretches.ok) return stretches;
  const stretch = stretches.value[0]!;
  const still = frozen(stretch.track);
  if (still !== null) return refused(still);
  const roles = rolesDrawn(order.recipe, order.settings);
  const names =
    asked.to !== undefined ? [asked.to] : asked.named.filter(({ to }) => to.includes(":")).map(({ to }) => to);
  const taken = asked.to !== undefined ? roles : asked.named.filter(({ to }) => to !== "stage").map(({ role }) => role);
  const free = roles.filter((role) => !taken.includes(role));
  const need = needOf(stretch, names, free, roles);
  if (!need.ok) return need;
  const insertion = await insertOnTrack(stretch.track, roles, need.value, host);
  if (!insertion.ok) return insertion;
  const targets = (each: Stretch, read: LiveSet) => withDevices(order.targets(each, read), each, free, named);
  return ok({ named: { ...named, order: { ...order, targets } }, insertion: insertion.value });
}

function needOf(
  stretch: Stretch,
  names: readonly string[],
  free: readonly LaneRole[],
  roles: readonly LaneRole[],
): Result<DeviceNeed, Refusal> {
  const lacking = ordersForRoles(stretch.track, free);
  if (!lacking.ok) return lacking;
  const needs = [lacking.value];
  for (const name of new Set(names)) {
    const need = ordersForName(stretch, name, roles);
    if (!need.ok) return need;
    needs.push(need.value);
  }
  return ok({
    orders: needs.flatMap(({ orders }) => orders),
    used: [...new Set(needs.flatMap(({ used }) => used))],
    byHand: needs.flatMap(({ byHand }) => byHand),
  });
}

/** What was found without devices, but for the roles that a device takes now. */
function withDevices(
  found: Result<readonly FoundTarget[], Refusal>,
  stretch: Stretch,
  free: readonly LaneRole[],
  { asked }: NamedDrawing,
): Result<readonly FoundTarget[], Refusal> {
  if (!found.ok) return found;
  const added = deviceTargets(stretch, free, asked);
  if (!added.ok) return added;
  const now = new Set(added.value.map(({ role }) => role));
  return ok([...found.value.filter(({ role }) => role === null || !now.has(role)), ...added.value]);
}
