import type { Reading } from "#src/adapters/lom/read/reading.ts";
import type { Members } from "#src/adapters/lom/wire.ts";
import type { Parameter, Unheard } from "#src/model/live-set.ts";

export const PARAMETER_MEMBERS: Members = { members: ["name", "value", "min", "max", "is_quantized"] };

/** A parameter as the Live Object Model gives it; the unit is known by the caller, `""` where it is not known. */
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

/** What tells whether a parameter can be moved, and whether moving it has an effect. */
export const HEARD_MEMBERS = ["is_enabled", "state"] as const;

/**
 * Why moving a parameter is not heard, by the members above; nothing where they were not asked for. `state` is 0 for one that is
 * in use, 1 for one that may be changed without effect, 2 for one that may not be changed.
 *
 * Edge: while the song plays, a player of this suite holds what it plays a curve on just as a macro does, so that nothing is
 * said of what is held then: who draws refuses it.
 * Source: Live Object Model, DeviceParameter, docs.cycling74.com, 2026-11.
 */
export function unheardOf(
  read: Reading,
  playing: boolean,
  held: Unheard = { why: "held" },
): Pick<Parameter, "unheard"> {
  const state = read.number("state") ?? IN_USE;
  if (state === IDLE) return { unheard: { why: "idle", because: "Live shows it as without effect now", by: null } };
  const isHeld = read.number("is_enabled") === 0 || state > IDLE;
  return isHeld && !playing ? { unheard: held } : {};
}

/** What more is read of a parameter where any may be meant: whether automation moves it, and whether it is heard. */
export const STATED_MEMBERS = ["automation_state", ...HEARD_MEMBERS] as const;

/** A parameter with what these members say of it; 0 is no automation, 1 playing, 2 overridden. Not asked for reads as none. */
export function stated(parameter: Parameter, read: Reading, playing: boolean): Parameter {
  const automated = (read.number("automation_state") ?? 0) > 0 ? { automated: true } : {};
  return { ...parameter, ...automated, ...unheardOf(read, playing) };
}

/** A parameter of which it is not said that it is without effect now. */
export function withoutIdle({ unheard, ...parameter }: Parameter): Parameter {
  return unheard === undefined || unheard.why === "idle" ? parameter : { ...parameter, unheard };
}

const IN_USE = 0;
const IDLE = 1;

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

/** The pan of a track whose mixer was not asked about: every member costs a call. */
export function unreadPan(): Parameter {
  return { target: null, name: "Pan", kind: "float", value: 0, minimum: -1, maximum: 1, unit: "" };
}

function quantizedKind(minimum: number | null, maximum: number | null): Parameter["kind"] {
  return minimum === 0 && maximum === 1 ? "boolean" : "integer";
}
