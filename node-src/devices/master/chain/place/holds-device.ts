import type { ChainDevice } from "#src/chassis/plan/chain-stage.ts";
import { isAtRest } from "#src/knowledge/live/device-trees/at-rest.ts";
import type { Device, Parameter } from "#src/model/live-set.ts";
import type { ParameterValue } from "#src/ports/parameter-writer.ts";

/** Whether a device stands as one of a chain is to: of its class, on, and every value that makes the sound the same. */
export function holdsDevice(device: Device, wanted: ChainDevice, same: SameValue = isSame): boolean {
  if (device.className !== wanted.className || !device.on) return false;
  return Object.entries(wanted.settings).every(([path, value]) => {
    const parameter = parameterOf(device, path);
    if (parameter === undefined) return isPlainSame(device, path, value);
    return parameter.automated !== true && same({ className: device.className, path }, parameter.value, Number(value));
  });
}

/** Whether two stored values of a parameter are one. */
export type SameValue = (
  parameter: { readonly className: string; readonly path: string },
  value: number,
  wanted: number,
) => boolean;

/** What a device at rest is to be set to; `null` where it is none, or has no such values to set. */
export function valuesToReuse(
  device: Device,
  wanted: ChainDevice,
  { track, liveVersion }: { readonly track: number; readonly liveVersion: number },
): readonly ParameterValue[] | null {
  if (device.className !== wanted.className || !isAtRest(device, liveVersion)) return null;
  const values: ParameterValue[] = [];
  for (const [path, value] of Object.entries(wanted.settings)) {
    const parameter = parameterOf(device, path);
    if (parameter === undefined && !isPlainSame(device, path, value)) return null;
    if (parameter === undefined) continue;
    if (parameter.target === null) return null;
    values.push({ track, target: parameter.target, value: Number(value) });
  }
  return values;
}

/** What a host holds of the paths that were set. */
export function heldValues(parameters: readonly Parameter[], { settings }: ChainDevice): Record<string, number> {
  const own = parameters.filter(({ name }) => Object.hasOwn(settings, name));
  return Object.fromEntries(own.map(({ name, value }) => [name, value]));
}

function parameterOf({ parameters }: Device, path: string): Parameter | undefined {
  return parameters.find(({ name }) => name === path);
}

/** Oversampling that is not asked for does no harm. */
function isPlainSame({ settings = {} }: Device, path: string, value: number | boolean | string): boolean {
  return settings[path] === String(value);
}

/** A host keeps 32 bits of a number. */
function isSame(_: unknown, value: number, wanted: number): boolean {
  return Math.abs(value - wanted) <= SAME * Math.max(1, Math.abs(wanted));
}

const SAME = 2e-6;
