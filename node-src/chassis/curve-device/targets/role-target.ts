import { calledOn, type FoundParameter } from "#src/chassis/listening/device-parameter.ts";
import { parameterAt } from "#src/chassis/listening/naming/parameter-naming.ts";
import { shownScale } from "#src/curve/tapers/shown-scale.ts";
import { liveDeviceName } from "#src/knowledge/live/live-device-names.ts";
import { ROLE_TARGETS, type RoleParameter } from "#src/knowledge/live/role-targets.ts";
import type { Device, Parameter, Track } from "#src/model/live-set.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { caseRefusal } from "#src/model/refusals/case-refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** What a track has for a role: the parameter that takes it, or why its devices do not. */
export interface RoleAnswer {
  readonly found: (FoundParameter & { readonly device: Device }) | null;
  /** One a device that would be of the kind: `“Auto Filter” is off`. */
  readonly why: readonly string[];
}

/**
 * What of a track's own devices takes a role, by what they are and how they stand: switched on, heard, with a filter of the kind
 * that the role means, in every version of Live and whatever they are called.
 *
 * Shape: the first kind of device that takes it; within one equaliser the first band. `beside` narrows the look to one device.
 * Edge: refused where several devices of that kind take it, with how to name each. Devices inside racks are passed over, for
 * they move a part of the sound alone; so are those of which the host does not know what the knob shows.
 */
export function roleTarget(track: Track, role: LaneRole, beside: Device | null = null): Result<RoleAnswer, Refusal> {
  const devices = track.devices.filter((device) => beside === null || device === beside);
  const kinds = [...new Set(ROLE_TARGETS[role].map(({ className }) => liveDeviceName(className)))];
  const why: string[] = [];
  for (const kind of kinds) {
    const looks = devices.flatMap((device) => looksOf(device, role, kind));
    const taking = looks.flatMap(({ device, parameter }) => (parameter === null ? [] : [{ device, parameter }]));
    if (taking.length > 1) return refused(severalTake(track, taking));
    if (taking[0] !== undefined) return ok({ found: taking[0], why: [] });
    why.push(...looks.map((look) => `“${look.device.name}” ${look.why}`));
  }
  return ok({ found: null, why });
}

interface Look {
  readonly device: Device;
  readonly parameter: Parameter | null;
  readonly why: string;
}

/** A device as it stands for a role; none where it is of another kind. */
function looksOf(device: Device, role: LaneRole, kind: string): readonly Look[] {
  const row = ROLE_TARGETS[role].find(({ className }) => className === device.className);
  if (row === undefined || liveDeviceName(row.className) !== kind) return [];
  if (!device.on) return [{ device, parameter: null, why: "is off" }];
  if (isSplit(device)) return [{ device, parameter: null, why: "is in left/right or mid/side mode" }];
  const ofKind = bandsOf(device, row).filter((band) => isOfKind(device, row, band));
  const there = ofKind.flatMap((band) => parameterAt(device, row.parameter.replace("*", band)) ?? []);
  const parameter = there.find((each) => each.unheard === undefined && shownScale(each, device.className) !== null);
  return [{ device, parameter: parameter ?? null, why: whyNot(row, there) }];
}

function whyNot({ when }: RoleParameter, there: readonly Parameter[]): string {
  if (there.length === 0) return `is ${when?.otherwise ?? "without it"}`;
  const idle = there.find(({ unheard }) => unheard?.why === "idle")?.unheard;
  if (idle?.why === "idle") return `does not use it, because ${idle.because}`;
  return there.some(({ unheard }) => unheard !== undefined)
    ? "is held by something else"
    : "does not say what its knob shows";
}

/** Each band of an equaliser by its number; one empty name for a device without. */
function bandsOf({ parameters }: Device, { parameter }: RoleParameter): readonly string[] {
  return parameter.includes("*") ? Array.from(parameters.slice(0, MOST_BANDS), (_, band) => `${band}`) : [""];
}

/** EQ Eight's. */
const MOST_BANDS = 8;

/** What tells a high-pass from a low-pass, and a shelf that is on from a bell. */
function isOfKind(device: Device, { when, on }: RoleParameter, band: string): boolean {
  const at = (path: string) => parameterAt(device, path.replace("*", band));
  if (on !== undefined && at(on)?.value !== 1) return false;
  if (when === undefined) return true;
  const type = when.paths.map(at).find((each) => each !== undefined && each.unheard === undefined);
  return type !== undefined && when.is.includes(type.value);
}

/** An EQ Eight whose A side is one channel alone: then the other side is in use, too. */
function isSplit(device: Device): boolean {
  const other = parameterAt(device, "Bands.0/ParameterB/IsOn");
  return device.className === "Eq8" && other !== undefined && other.unheard === undefined;
}

function severalTake(track: Track, taking: readonly FoundParameter[]): Refusal {
  const ways = taking.map((found) => {
    const place = track.devices.indexOf(found.device!) + 1;
    return `“${calledOn(track, found)}” (device ${place} of the track)`;
  });
  return caseRefusal("targets-several", { track: track.name, ways });
}
