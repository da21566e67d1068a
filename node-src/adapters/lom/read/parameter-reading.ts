import type { Reading } from "#src/adapters/lom/read/reading.ts";
import type { Members } from "#src/adapters/lom/wire.ts";
import type { Parameter } from "#src/model/live-set.ts";

export const PARAMETER_MEMBERS: Members = { members: ["name", "value", "min", "max", "is_quantized"] };

/** A parameter as the Live Object Model gives it; the unit is known by the caller, `""` where nobody knows it. */
export function readParameter(parameter: Reading, unit: string): Parameter {
  const minimum = parameter.number("min");
  const maximum = parameter.number("max");
  return {
    target: parameter.id,
    name: parameter.text("name") ?? "",
    kind: parameter.flag("is_quantized") ? quantizedKind(minimum, maximum) : "float",
    value: parameter.number("value") ?? minimum ?? 0,
    minimum,
    maximum,
    unit,
  };
}

/** A fader of the mixer: 0 to 1 along Live's fader law. */
export function readFader(name: string, volume: Reading): Parameter {
  const value = volume.number("value");
  return { target: volume.id, name, kind: "float", value: value ?? 0, minimum: 0, maximum: 1, unit: "fader" };
}

/** A knob of the mixer whose law its unit names: `"pan"`, `"send"`. */
export function readKnob(
  name: string,
  unit: string,
  [minimum, maximum]: readonly [number, number],
  knob: Reading,
): Parameter {
  const value = knob.number("value") ?? 0;
  const automated = (knob.number("automation_state") ?? 0) > 0;
  const read = { target: knob.id, name, kind: "float", value, minimum, maximum, unit } as const;
  return automated ? { ...read, automated } : read;
}

/** The pan of a track whose mixer nobody asked about: every member costs a call. */
export function unreadPan(): Parameter {
  return { target: null, name: "Pan", kind: "float", value: 0, minimum: -1, maximum: 1, unit: "" };
}

function quantizedKind(minimum: number | null, maximum: number | null): Parameter["kind"] {
  return minimum === 0 && maximum === 1 ? "boolean" : "integer";
}
