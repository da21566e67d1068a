import type { RangePart } from "#src/curve/move/part-of-range.ts";
import { taperOf, taperUnknown } from "#src/curve/tapers/taper-of.ts";
import { travelTaper } from "#src/curve/tapers/travel-taper.ts";
import { liveKnob } from "#src/knowledge/live/live-knobs.ts";
import { MOVE_ADDS } from "#src/knowledge/move-tolerances.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { Lane, LaneRole } from "#src/model/move/lane.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Taper } from "#src/model/taper.ts";
import type { RawValue } from "#src/model/units.ts";

/** One parameter that a lane moves, and how. */
export interface MoveTarget {
  readonly role: LaneRole;
  /** What a person calls it. */
  readonly name: string;
  /** The host's number for it: two targets of one move never have the same. */
  readonly parameter: number;
  /** In the lane's own drawing unit, or `"travel"`: then the lane's span is laid over the parameter's travel. */
  readonly taper: Taper;
  readonly part: RangePart;
  /** A gain in dB that comes on top of where the parameter rests and of its earlier automation; everything else is set. */
  readonly adds: boolean;
  readonly value: RawValue;
  /** The automation that it has in the lane that is written; empty without. */
  readonly envelope: Envelope<RawValue>;
}

/** A parameter as a host knows it. */
export interface KnownParameter {
  readonly parameter: Parameter;
  /** The device's class, `"Mixer"` for the mixer, `""` where it is not known. */
  readonly className: string;
  /** What a person calls it: `"Volume"`, `"EQ Eight:1 Frequency A"`. */
  readonly name: string;
  readonly envelope: Envelope<RawValue>;
}

/**
 * What a lane does to a parameter. In its own unit where the parameter has it; over the parameter's travel where it is known
 * to have another one. Where neither is known `unknown` says whether to refuse (a preset, which cannot know) or to take the
 * travel (a person who pointed at the knob).
 */
export function moveTarget(
  { parameter, className, name, envelope }: KnownParameter,
  { role, unit }: Pick<Lane, "role" | "unit">,
  part: RangePart,
  unknown: "refuse" | "travel",
): Result<MoveTarget, Refusal> {
  const wrong = unmovable(parameter, name);
  if (wrong !== null) return refused(wrong);
  const own = taperOf(parameter, className, unit);
  const foreign = unknown === "travel" || hasKnownUnit(parameter, className);
  const taper = own ?? (foreign ? travelTaper(parameter) : null);
  if (taper === null || parameter.target === null) return refused(taperUnknown(name, unit));
  const adds = MOVE_ADDS[role] && own !== null && own.unit === "dB";
  return ok({ role, name, parameter: parameter.target, taper, part, adds, value: parameter.value, envelope });
}

function hasKnownUnit({ unit, name }: Parameter, className: string): boolean {
  return unit !== "" || liveKnob(className, name) !== null;
}

function unmovable({ kind, target, minimum, maximum }: Parameter, name: string): Refusal | null {
  if (kind !== "float")
    return refusal("parameter-unknown", `“${name}” is a switch or a choice: a curve moves a knob or a fader.`);
  if (target === null) return refusal("parameter-unknown", `“${name}” cannot be automated: choose another parameter.`);
  if (minimum === null || maximum === null || !(maximum > minimum))
    return refusal("parameter-unknown", `The range of “${name}” is not known: choose another parameter.`);
  return null;
}
