import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import type { LomTrack } from "#src/adapters/lom/read/lom-set.ts";
import type { LomAnswer, LomOp } from "#src/adapters/lom/wire.ts";
import type { Device, Parameter } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { RawValue } from "#src/model/units.ts";

/**
 * Finds the parameters that hold the dB they show, by what Live shows for the ends and the middle of their range: EQ Eight's
 * gains, Glue's threshold, a compressor's output. Names and units of Live's devices change between versions, this does not.
 */
export async function withUnits(
  wire: LomWire,
  tracks: readonly LomTrack[],
): Promise<Result<readonly LomTrack[], Refusal>> {
  const open = tracks.flatMap(({ track }) =>
    track.devices.flatMap(({ parameters }) => parameters.filter(mayBeDecibels)),
  );
  const asked = await wire.ask(open.flatMap((each) => probes(each).map((value) => question(each, value))));
  if (!asked.ok) return asked;
  const decibels = new Set(
    open.filter((each, index) => probes(each).every((value, k) => shows(asked.value[index * PROBES + k], value))),
  );
  const unitOf = (each: Parameter): Parameter => (decibels.has(each) ? { ...each, unit: "dB" } : each);
  const known = (device: Device): Device => ({ ...device, parameters: device.parameters.map(unitOf) });
  return ok(tracks.map((each) => ({ ...each, track: { ...each.track, devices: each.track.devices.map(known) } })));
}

const PROBES = 3;

/** A knob from 0 to 1 or -1 to 1 holds a place on a law of its own. */
function mayBeDecibels({ kind, unit, minimum, maximum }: Parameter): boolean {
  return kind === "float" && unit === "" && minimum !== null && maximum !== null && maximum - minimum > 2;
}

function probes({ minimum, maximum }: Parameter): RawValue[] {
  const [low, high] = [minimum ?? 0, maximum ?? 0];
  return [low, (low + high) / 2, high];
}

function question({ target }: Parameter, value: RawValue): LomOp {
  return { op: "call", at: target ?? 0, member: "str_for_value", args: [value] };
}

/** `"-15.0 dB"` for -15. */
function shows(answer: LomAnswer | undefined, value: RawValue): boolean {
  const shown = answer !== undefined && "called" in answer ? String(answer.called[0] ?? "") : "";
  const [, digits] = /^([-+]?[\d.]+)\s*dB$/.exec(shown) ?? [];
  return digits !== undefined && Math.abs(Number(digits) - value) <= SHOWN_STEP;
}

/** Live shows gains with one digit behind the point, or two. */
const SHOWN_STEP = 0.0501;
