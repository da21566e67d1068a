import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { paths } from "#src/adapters/lom/paths.ts";
import type { LomAnswer } from "#src/adapters/lom/wire.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/**
 * The words by which the companions of this very Live, with the set that is open now, can be told from any other's; none
 * where Live does not list them.
 *
 * Live's control surfaces are objects of its own process, so another Live's are never seen here. Of those made on one of
 * Ableton's frameworks any attribute can be read; asking one that lacks it writes an error to Max's console, so the class is
 * asked for first.
 * Source: `_MxDCore` of Live 12.0.2 and 12.1.11 (`get_control_surfaces`, `is_local_control_surface`, `verify_object_property`).
 */
export async function ownIdentities(wire: LomWire): Promise<Result<readonly string[], Refusal>> {
  const places = Array.from({ length: MOST_SURFACES }, (_, index) => paths.controlSurface(index));
  const asked = await wire.ask(places.map((at) => ({ op: "get", at, members: ["type_name"] })));
  if (!asked.ok) return asked;
  const ours = places.filter((_, index) => firstValue(asked.value[index]) === COMPANION_CLASS);
  if (ours.length === 0) return ok([]);
  const read = await wire.ask(ours.map((at) => ({ op: "get", at, members: ["steadyhand_identity"] })));
  if (!read.ok) return read;
  return ok(read.value.map(firstValue).filter((identity) => identity !== ""));
}

/** The companion's class; companion/Steadyhand/listed.py names it. */
const COMPANION_CLASS = "SteadyhandCompanion";

/** Live's settings have six rows, and scripts that were not let go of can stay behind. Source: house taste. */
const MOST_SURFACES = 12;

/** Empty where there is no such object, or it has no such member. */
function firstValue(answer: LomAnswer | undefined): string {
  const values = answer !== undefined && "read" in answer ? answer.read.values[0] : undefined;
  return typeof values === "object" ? String(values[0] ?? "") : "";
}
