import { lowestStand } from "#src/curve/compile/range/lowest-stand.ts";
import { isNoUnitOf, outOfRange, standsUnder, unknownScale } from "#src/curve/compile/range/range-refusals.ts";
import { isSend } from "#src/curve/tapers/is-send.ts";
import { type ShownScale, shownOf, shownScale } from "#src/curve/tapers/shown-scale.ts";
import { travelTaper } from "#src/curve/tapers/travel-taper.ts";
import { STORED_GAIN } from "#src/knowledge/live/knobs/fader-law.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { GivenRange, ShownUnit } from "#src/model/recipe/given-range.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Taper } from "#src/model/taper.ts";
import type { Beats, RawValue } from "#src/model/units.ts";

/** A part of a parameter that a curve is laid over, in place of being written in its own unit. */
export interface GivenSpan {
  /** In the unit of the target's taper: where the curve's lowest and highest values stand. */
  readonly from: number;
  readonly to: number;
  /** The same as Live shows it; `"way"`: what it shows is not known, so it is a part of the knob's way, 0 to 1. */
  readonly shown: { readonly from: number; readonly to: number; readonly unit: ShownUnit | "way" };
  /** A gain stands lower than the range that was asked for, which therefore ends there. */
  readonly held: boolean;
}

/** A parameter that gets a range, and the stretch that is going to be written. */
export interface Ranged {
  readonly parameter: Parameter;
  readonly className: string;
  readonly name: string;
  readonly envelope: Envelope<RawValue>;
  readonly from: Beats;
  readonly to: Beats;
}

/**
 * A given range over a parameter: in the unit that the parameter shows, or as a part of its knob's way.
 *
 * Shape: a range reaches from one end to the other as it was given, upside down where it falls. A parameter in dB is never
 * raised above where it stands, its automation over the stretch counted: what lies over that is cut from the range. A send
 * that is given dB is excepted, for sends rest closed and the dB name how far to open.
 * Edge: refused where the units differ, the range leaves the parameter's, or a gain stands under all of it.
 */
export function givenSpan(
  ranged: Ranged,
  given: GivenRange,
): Result<{ readonly taper: Taper; readonly span: GivenSpan }, Refusal> {
  const { parameter, className, name } = ranged;
  const scale = shownScale(parameter, className);
  const byWay = given.unit === "way" || (given.unit === "%" && scale?.unit !== "%");
  const found = byWay ? overWay(parameter, given, scale) : overScale(name, given, scale);
  if (!found.ok) return found;
  const { taper, ends } = found.value;
  const wrong = reaching(name, ends, { taper, scale, byWay });
  if (wrong !== null) return refused(wrong);
  const held = heldEnds(ranged, ends, { taper, scale, byWay });
  if (!held.ok) return held;
  const { from, to } = held.value;
  const shown = (end: number) => shownAt(end, taper, scale);
  const unit = scale?.unit ?? "way";
  return ok({ taper, span: { ...held.value, shown: { from: shown(from), to: shown(to), unit } } });
}

type Ends = readonly [from: number, to: number];
type Over = Result<{ readonly taper: Taper; readonly ends: Ends }, Refusal>;

interface Ruler {
  readonly taper: Taper;
  readonly scale: ShownScale | null;
  readonly byWay: boolean;
}

const PER_CENT = 100;

function overWay(parameter: Parameter, { from, to, unit }: GivenRange, scale: ShownScale | null): Over {
  const taper = travelTaper(parameter);
  if (taper === null) return refused(unknownScale(parameter.name, scale));
  const by = unit === "%" ? PER_CENT : 1;
  return ok({ taper, ends: [from / by, to / by] });
}

function overScale(name: string, { from, to, unit }: GivenRange, scale: ShownScale | null): Over {
  if (scale === null) return refused(unknownScale(name, scale));
  if (unit === "way") throw new RangeError("overScale: a part of the way is laid over the way");
  if (unit !== "shown" && unit !== scale.unit) return refused(isNoUnitOf(name, unit, scale));
  const { taper } = scale;
  const end = (value: number) => {
    const silence = scale.unit === "dB" && shownOf(scale, taper.minimum) === Number.NEGATIVE_INFINITY;
    return silence && value <= STORED_GAIN.quietest ? taper.toUnit(taper.minimum) : scale.toDrawn(value);
  };
  return ok({ taper, ends: [end(from), end(to)] });
}

/** What is outside by less than this share of the parameter's own range is outside by rounding: Live shows three digits. */
const ROUNDING = 0.002;

function reaching(name: string, ends: Ends, { taper, scale, byWay }: Ruler): Refusal | null {
  const low = taper.toUnit(taper.minimum);
  const high = taper.toUnit(taper.maximum);
  const slack = byWay ? 0 : (high - low) * ROUNDING;
  if (ends.every((end) => end >= low - slack && end <= high + slack)) return null;
  return outOfRange(
    name,
    [shownAt(low, taper, scale), shownAt(high, taper, scale)],
    byWay ? "way" : (scale?.unit ?? "way"),
  );
}

/** A value in the taper's unit as the parameter shows it. */
function shownAt(value: number, taper: Taper, scale: ShownScale | null): number {
  return scale === null ? value : shownOf(scale, taper.toRaw(value));
}

/** The range with its upper end where a gain stands, if it would go higher. */
function heldEnds(
  ranged: Ranged,
  ends: Ends,
  { taper, scale, byWay }: Ruler,
): Result<Pick<GivenSpan, "from" | "to" | "held">, Refusal> {
  const [from, to] = [taper.toUnit(taper.toRaw(ends[0])), taper.toUnit(taper.toRaw(ends[1]))];
  const send = isSend(ranged.parameter, ranged.className);
  if (scale?.unit !== "dB" || (send && !byWay)) return ok({ from, to, held: false });
  const stands = taper.toUnit(lowestStand(ranged));
  if (Math.max(from, to) <= stands + UNHEARD) return ok({ from, to, held: false });
  const low = Math.min(from, to);
  if (low < stands - UNHEARD) return ok({ from: Math.min(from, stands), to: Math.min(to, stands), held: true });
  return refused(standsUnder(ranged.name, shownAt(stands, taper, scale), shownAt(low, taper, scale), send));
}

/** In the taper's unit, dB or a part of the way: under what Live's dials can be set to. */
const UNHEARD = 1e-6;
