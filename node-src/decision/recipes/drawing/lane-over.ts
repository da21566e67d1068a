import { bezierAt, type CurvePoint, lastAtOrBefore, splitBezier } from "#src/dsp/bezier.ts";
import type { Breakpoint } from "#src/model/envelope.ts";
import type { Lane, LaneRole, LaneUnit } from "#src/model/recipe/lane.ts";
import type { Beats, Fraction } from "#src/model/units.ts";

/** The stretch that a lane covers, `from` before `to`. */
export interface Stretch {
  readonly from: Beats;
  readonly to: Beats;
}

/**
 * A lane from points in rising time that may reach past the stretch on both sides.
 *
 * Shape: cut at `from` and `to`, bends with it, in octaves for Hz; before its first and after its last point the value holds.
 * A step at `to` keeps both its sides, one at `from` only its right; of more points at one time the outer two count.
 * Points that change nothing are left out.
 * Edge: no points give the role's neutral value throughout.
 */
export function laneOver(role: LaneRole, points: readonly CurvePoint[], stretch: Stretch): Lane {
  const { unit, value } = NEUTRAL[role];
  const given = points.length > 0 ? points : [{ time: stretch.from, value }];
  return { role, unit, points: tidy(cut(given, stretch, unit === "Hz" ? OCTAVES : LINEAR)) };
}

/** A lane that stays at its neutral value, or at another. */
export function flatLane(role: LaneRole, stretch: Stretch, value: number = NEUTRAL[role].value): Lane {
  return laneOver(role, [{ time: stretch.from, value }], stretch);
}

/**
 * Where each role changes nothing, in its unit. A threshold has no such place that all compressors share: at 0 dB nothing
 * is over it. A send rests at the bottom of Live's dials.
 * Source: fader-law for the send; the audible band for the filters; the rest by definition.
 */
export const NEUTRAL: Readonly<Record<LaneRole, { readonly unit: LaneUnit; readonly value: number }>> = {
  gain: { unit: "dB", value: 0 },
  pan: { unit: "pan", value: 0 },
  highPass: { unit: "Hz", value: 20 },
  lowPass: { unit: "Hz", value: 20_000 },
  resonance: { unit: "%", value: 0 },
  send: { unit: "dB", value: -70 },
  returnGain: { unit: "dB", value: 0 },
  mix: { unit: "%", value: 0 },
  width: { unit: "%", value: 100 },
  lowBand: { unit: "dB", value: 0 },
  highBand: { unit: "dB", value: 0 },
  pitch: { unit: "cents", value: 0 },
  drive: { unit: "dB", value: 0 },
  driveTrim: { unit: "dB", value: 0 },
  threshold: { unit: "dB", value: 0 },
};

/** The scale on which segments run: what is halfway between two values. */
interface Scale {
  between(left: number, right: number, height: Fraction): number;
}

const LINEAR: Scale = { between: (left, right, height) => left + (right - left) * height };
const OCTAVES: Scale = { between: (left, right, height) => left * (right / left) ** height };

function cut(points: readonly CurvePoint[], { from, to }: Stretch, scale: Scale): CurvePoint[] {
  const start = lastAtOrBefore(points, from);
  const kept: CurvePoint[] = start < 0 ? [{ time: from, value: points[0]!.value }] : [];
  for (let k = Math.max(0, start); k < points.length && points[k]!.time <= to; k += 1) {
    const left = points[k]!;
    const right = points[k + 1] ?? { time: Number.POSITIVE_INFINITY, value: left.value };
    const [begin, end] = segmentWithin(left, right, from, to, scale);
    kept.push(begin);
    if (right.time > to && left.time < to) kept.push(end);
  }
  const last = kept.at(-1)!;
  return last.time < to ? [...kept, { time: to, value: last.value }] : kept;
}

/** The part of a segment inside the stretch: its first point with the bend of what is left, and its last. */
function segmentWithin(
  left: CurvePoint,
  right: CurvePoint,
  from: Beats,
  to: Beats,
  scale: Scale,
): [CurvePoint, CurvePoint] {
  if (left.time >= from && right.time <= to) return [left, right];
  const length = right.time - left.time;
  const flat = left.value === right.value || length === 0;
  const [begin, end] = [Math.max(from, left.time), Math.min(to, right.time)];
  const [x0, x1] = flat ? [0, 1] : [(begin - left.time) / length, (end - left.time) / length];
  const height = (x: Fraction) => (left.curve === undefined ? x : bezierAt(left.curve, x));
  const at = (x: Fraction) => (x === 0 ? left.value : scale.between(left.value, right.value, height(x)));
  const before = x1 < 1 && x1 > 0 && left.curve !== undefined ? splitBezier(left.curve, x1).left : left.curve;
  const bend = x0 > 0 && before ? splitBezier(before, x0 / x1).right : before;
  const first = { time: begin, value: at(x0) };
  return [bend ? { ...first, curve: bend } : first, { time: end, value: flat ? left.value : at(x1) }];
}

/** Leaves out what no eye and no ear could tell: points inside a step or on a level line, bends of what is level. */
function tidy(points: readonly CurvePoint[]): Breakpoint[] {
  const steps = points.filter(
    ({ time }, k) => k === 0 || k === points.length - 1 || points[k - 1]!.time < time || points[k + 1]!.time > time,
  );
  const once = steps.filter(({ time, value }, k) => steps[k + 1]?.time !== time || steps[k + 1]!.value !== value);
  const bent = once.map(({ time, value, curve }, k) =>
    curve === undefined || once[k + 1] === undefined || once[k + 1]!.value === value
      ? { time, value }
      : { time, value, curve },
  );
  return bent.filter(({ value }, k) => !(bent[k - 1]?.value === value && bent[k + 1]?.value === value));
}
