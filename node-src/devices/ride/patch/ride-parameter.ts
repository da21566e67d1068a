import { RIDE_SPEC } from "#src/devices/ride/spec.ts";
import type { ParameterSpec } from "#src/model/device-spec.ts";

/** A parameter of the Ride device by its key. @throws RangeError where there is none. */
export function rideParameter(key: string): ParameterSpec {
  const found = RIDE_SPEC.parameters.find((parameter) => parameter.key === key);
  if (found === undefined) throw new RangeError(`rideParameter: there is no “${key}”`);
  return found;
}
