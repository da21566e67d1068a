import { ROLE_DEVICES, type RoleDevice } from "#src/knowledge/live/device-trees/role-devices.ts";
import type { Device, Parameter, Track } from "#src/model/live-set.ts";
import type { LaneRole } from "#src/model/move/lane.ts";

/** A device in a track's own chain that takes a role, and the parameter that the curve moves. */
export interface RoleTarget {
  readonly role: LaneRole;
  readonly device: Device;
  readonly parameter: Parameter;
}

/**
 * The first device of the track that takes a role as it is set now: switched on, heard, and a filter or shelf of the kind that the role
 * means. Devices inside racks are passed over, for they move a part of the sound alone.
 */
export function roleTarget({ devices }: Track, role: LaneRole): RoleTarget | null {
  for (const device of devices) {
    const taken = ROLE_DEVICES[role].find(({ className }) => className === device.className);
    const parameter = taken === undefined ? undefined : parameterOf(device, taken.parameter);
    if (taken === undefined || parameter === undefined || parameter.target === null) continue;
    if (device.on && parameter.unheard === undefined && isOfKind(device, taken)) return { role, device, parameter };
  }
  return null;
}

function parameterOf({ parameters }: Device, path: string): Parameter | undefined {
  return parameters.find(({ name }) => name === path);
}

/** What tells a high-pass from a low-pass, and a shelf that is on from a bell. */
function isOfKind(device: Device, { parameter, settings }: RoleDevice): boolean {
  const type = ["Filter_Type", "FilterType"].find((path) => Object.hasOwn(settings, path));
  if (type !== undefined) return parameterOf(device, type)?.value === settings[type];
  const band = /^Bands\.(\d)\/ParameterA\//.exec(parameter);
  if (band === null) return true;
  const inside = band[0];
  const shelf = inside === "Bands.0/ParameterA/" ? LOW_SHELF : HIGH_SHELF;
  return parameterOf(device, `${inside}IsOn`)?.value === 1 && parameterOf(device, `${inside}Mode`)?.value === shelf;
}

/** EQ Eight's own numbers of its filters. */
const LOW_SHELF = 2;
const HIGH_SHELF = 5;
