import type { RangePart } from "#src/curve/compile/part-of-range.ts";
import { type GivenSpan, givenSpan } from "#src/curve/compile/range/given-span.ts";
import { raisedLevel } from "#src/curve/compile/range/raised-level.ts";
import { neverReached, otherUnit, type RangeWay } from "#src/curve/compile/range/range-refusals.ts";
import { modulationOf } from "#src/curve/tapers/modulation-of.ts";
import { shownOf, shownScale } from "#src/curve/tapers/shown-scale.ts";
import { taperOf } from "#src/curve/tapers/taper-of.ts";
import { CURVE_ADDS, CURVE_LIFTS } from "#src/knowledge/curve-tolerances.ts";
import type { ModulationReach } from "#src/knowledge/live/modulation-reach.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { GivenRange } from "#src/model/recipe/given-range.ts";
import type { Lane, LaneRole } from "#src/model/recipe/lane.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Taper } from "#src/model/taper.ts";
import type { RawValue } from "#src/model/units.ts";

/** One parameter that a lane moves, and how. */
export interface CurveTarget {
  readonly role: LaneRole;
  /** What a person calls it. */
  readonly name: string;
  /** The host's number for it: two targets of one move never have the same. */
  readonly parameter: number;
  /** In the lane's own drawing unit where `over` is `null`, else in the unit of `over`. */
  readonly taper: Taper;
  /** The part of the lane's own span that is used. */
  readonly part: RangePart;
  /** Where the lane's span is laid over a part of the parameter; `null` where the lane is written in its own unit. */
  readonly over: GivenSpan | null;
  /** A gain in dB that comes on top of where the parameter rests and of its earlier automation; everything else is set. */
  readonly adds: boolean;
  /** A level that opens it, and is never under where the parameter rests or its earlier automation is. */
  readonly lifts?: boolean;
  readonly value: RawValue;
  /** The automation that it has in the lane that is written; empty without. */
  readonly envelope: Envelope<RawValue>;
  /** How far Live's modulation reaches on it; left out where it was not asked for. */
  readonly reach?: ModulationReach;
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

/** How a parameter was asked to be moved. */
export interface AskedTarget {
  /** Of the lane's own span; where the units differ a true part counts as a range over the knob's way. */
  readonly part: RangePart;
  /** What a person gave the curve to move in, whatever its unit; `null` where no range was given. */
  readonly given: GivenRange | null;
  readonly way: RangeWay;
}

/**
 * What a lane does to a parameter: written in its own unit where the parameter has it, laid over the range that was given
 * where one was. Refused, with both units, where the parameter has another unit or none that is known and no range was given.
 */
export function curveTarget(
  known: KnownParameter,
  lane: Lane,
  { part, given, way }: AskedTarget,
): Result<CurveTarget, Refusal> {
  const { parameter, className, name, envelope } = known;
  const wrong = unmovable(parameter, name);
  if (wrong !== null) return refused(wrong);
  const own = taperOf(parameter, className, lane.unit);
  const range = given ?? (own === null ? rangeOf(part) : null);
  const reach = modulationOf(parameter, className);
  const common = { role: lane.role, name, parameter: parameter.target!, part, value: parameter.value, envelope, reach };
  if (range !== null) {
    const span = givenSpan({ ...known, ...stretchOf(lane) }, range);
    return span.ok ? ok({ ...common, taper: span.value.taper, over: span.value.span, adds: false }) : span;
  }
  if (own === null) return refused(otherUnit(name, lane.unit, shownScale(parameter, className), way));
  const inDecibels = own.unit === "dB";
  const adds = inDecibels && CURVE_ADDS[lane.role];
  const wrongLevel = adds ? null : wronglySet(known, lane, part, own);
  if (wrongLevel !== null) return refused(wrongLevel);
  return ok({ ...common, taper: own, over: null, adds, lifts: inDecibels && CURVE_LIFTS.has(lane.role) });
}

/** Why a lane that is set and not added does not move a parameter of its unit. */
function wronglySet(known: KnownParameter, lane: Lane, part: RangePart, own: Taper): Refusal | null {
  return beyondReach(known, lane) ?? (own.unit === "dB" ? raisedLevel(known, lane, part, own) : null);
}

/** A true part of 0 to 1 as a range over the knob's way; all of it is nothing that was given. */
function rangeOf({ range: [low, high], inverted }: RangePart): GivenRange | null {
  if (low <= 0 && high >= 1) return null;
  return inverted ? { from: high, to: low, unit: "way" } : { from: low, to: high, unit: "way" };
}

function stretchOf({ points }: Lane) {
  return { from: points[0]?.time ?? 0, to: points.at(-1)?.time ?? 0 };
}

/** A lane that lies beyond one end of the parameter all the way. */
function beyondReach({ parameter, className, name }: KnownParameter, { points }: Lane): Refusal | null {
  const scale = shownScale(parameter, className);
  if (scale === null) return null;
  const { taper } = scale;
  const [low, high] = [shownOf(scale, taper.minimum), shownOf(scale, taper.maximum)];
  const least = points.reduce((lowest, { value }) => Math.min(lowest, value), Number.POSITIVE_INFINITY);
  const most = points.reduce((highest, { value }) => Math.max(highest, value), Number.NEGATIVE_INFINITY);
  if (most >= low && least <= high) return null;
  return neverReached(name, scale.unit, [least, most], [low, high]);
}

function unmovable({ kind, target, minimum, maximum }: Parameter, name: string): Refusal | null {
  if (kind !== "float")
    return refusal("parameter-unknown", `“${name}” is a switch or a choice: a curve moves a knob or a fader.`);
  if (target === null) return refusal("parameter-unknown", `“${name}” cannot be automated: choose another parameter.`);
  if (minimum === null || maximum === null || !(maximum > minimum))
    return refusal("parameter-unknown", `The range of “${name}” is not known: choose another parameter.`);
  return null;
}
