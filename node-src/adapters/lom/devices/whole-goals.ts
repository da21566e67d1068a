import { deviceProperties } from "#src/adapters/lom/stored/device-properties.ts";
import { idleBy } from "#src/adapters/lom/stored/idle-by.ts";
import type { ScaledDevice } from "#src/adapters/lom/stored/stored-device.ts";
import { isInRange, type StoredGoal, storedRange } from "#src/adapters/lom/stored/stored-parameters.ts";
import type { StoredValue } from "#src/knowledge/live/device-trees/resting-rows.ts";
import { restingValue } from "#src/knowledge/live/device-trees/resting-value.ts";
import { liveParameterNames } from "#src/knowledge/live/parameter-names/live-parameter-names.ts";

/** What a new device is to be set to, whole. */
export interface WholeGoals {
  readonly properties: readonly { readonly member: string; readonly value: number }[];
  readonly parameters: readonly StoredGoal[];
}

/**
 * What a device that came as its user has it by default is to be set to: what the order sets, and all else that sounds where it rests.
 *
 * Shape: what is without effect while others stand as they are to is left as it came, unless the order sets it.
 * @throws RangeError for a setting that the device does not have, or not at that value.
 */
export function wholeGoals(
  device: ScaledDevice,
  settings: Readonly<Record<string, StoredValue>>,
  live: number,
): WholeGoals {
  const { className, parameters } = device;
  const orders = ordersByPath(device, settings);
  const properties = deviceProperties(className);
  const wanted = (path: string) => orders.get(path) ?? restingValue(className, path, live);
  const stands = (path: string) => {
    const value = wanted(path);
    return typeof value === "boolean" ? Number(value) : value;
  };
  return {
    properties: properties.flatMap(({ setting, member }) => {
      const value = Number(wanted(setting));
      return device.settings[setting] === String(value) ? [] : [{ member, value }];
    }),
    parameters: parameters.flatMap((each): StoredGoal[] => {
      const { path, isNative } = each.scale;
      const value = isNative ? wanted(path) : undefined;
      if (value === undefined || (!orders.has(path) && idleBy(className, path, stands) !== null)) return [];
      return [{ ...each, stored: Number(value) }];
    }),
  };
}

/** What is ordered, by the paths that this version of Live has. @throws RangeError as `wholeGoals`. */
function ordersByPath(
  { className, parameters }: ScaledDevice,
  settings: Readonly<Record<string, StoredValue>>,
): ReadonlyMap<string, StoredValue> {
  const plain = new Set(deviceProperties(className).map(({ setting }) => setting));
  return new Map(
    Object.entries(settings).map(([path, value]) => {
      if (plain.has(path)) return [path, value];
      const { paths } = liveParameterNames(className, path);
      const parameter = parameters.find(({ scale }) => scale.isNative && paths.includes(scale.path));
      if (parameter === undefined) throw new RangeError(`insert: ${className} has no ${path}`);
      const range = storedRange(parameter);
      if (Number.isNaN(Number(value)) || !isInRange(value, range))
        throw new RangeError(`insert: ${path} of ${className} goes from ${range[0]} to ${range[1]}, not to ${value}`);
      return [parameter.scale.path, value];
    }),
  );
}
