import type { DeviceSpec } from "#src/model/device/device-spec.ts";

/** What the dials and menus say, by the spec's keys, as Live holds them. */
export type ControlValues = ReadonlyMap<string, number>;

/** The values of a device that was just dropped. */
export function initialControls({ parameters }: DeviceSpec): Map<string, number> {
  return new Map(
    parameters.flatMap((parameter) => ("initial" in parameter ? [[parameter.key, parameter.initial] as const] : [])),
  );
}

/**
 * Reads values by key; one out of its range counts as the nearest in it, one that is no number as the initial.
 * @throws RangeError (the reader) for a key that the spec does not have, or that holds no number.
 */
export function controlReader({ parameters }: DeviceSpec, values: ControlValues): (key: string) => number {
  return (key) => {
    const parameter = parameters.find((known) => known.key === key);
    if (parameter === undefined || !("initial" in parameter)) {
      throw new RangeError(`controlReader: there is no control ${key}`);
    }
    const [low, high] =
      parameter.kind === "choice" ? [0, parameter.options.length - 1] : [parameter.minimum, parameter.maximum];
    const value = values.get(key) ?? parameter.initial;
    return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : parameter.initial;
  };
}
