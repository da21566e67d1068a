import { splitLargeSteps } from "#src/curve/split-large-steps.ts";
import { evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Breakpoint, Envelope } from "#src/model/envelope.ts";
import type { RiddenParameter } from "#src/model/ride.ts";
import type { Taper } from "#src/model/taper.ts";
import type { Beats, Decibels, RawValue } from "#src/model/units.ts";

/** What to write, and what the parameter's range took from it. */
export interface LevelEnvelope {
  /** In the shown unit, inside the parameter's range. */
  readonly level: Breakpoint<Decibels>[];
  readonly points: Breakpoint<RawValue>[];
  /** Points that the range clamped, and the most that it took. */
  readonly clamped: number;
  readonly lost: Decibels;
}

/**
 * A ride in dB on top of what the parameter did before: its automation, or the fader's own value without.
 *
 * Shape: breakpoints of both, added in dB; a base at silence stays silent. Where the taper is not straight, neighbours
 * are at most 2 dB apart (Live's interpolation between them is not known: facts on Live Sets, "Curve").
 * The base keeps its steps; its bends and its large moves come back as short straight segments.
 */
export function rideOverBase(ride: Envelope<Decibels>, parameter: RiddenParameter): LevelEnvelope {
  const { taper } = parameter;
  const wanted = sum(ride, baseOf(parameter, ride), taper);
  const drawn = taper.straight ? wanted : splitLargeSteps(wanted, LARGEST_STEP);
  const points = drawn.map(({ time, value }) => ({ time, value: taper.toRaw(value) }));
  const level = points.map(({ time, value }) => ({ time, value: taper.toUnit(value) }));
  const losses = drawn.map(({ value }, i) => Math.abs(value - level[i]!.value)).filter((loss) => loss > INAUDIBLE);
  return { level, points, clamped: losses.length, lost: Math.max(0, ...losses) };
}

/** Source: 2 dB apart the stored value and the shown one differ by 0.06 dB half-way, whichever Live draws straight. */
const LARGEST_STEP: Decibels = 2;
/** A clamp that takes less than this is a rounding. */
const INAUDIBLE: Decibels = 0.01;
/** Pieces of a base segment that is bent or moves far. */
const PIECES = 16;

/** The base over the ride's stretch, in raw values, in pieces short enough to be straight. */
function baseOf({ envelope, value, taper }: RiddenParameter, ride: Envelope): Breakpoint<RawValue>[] {
  const from = ride[0]?.time ?? 0;
  const to = ride.at(-1)?.time ?? 0;
  if (envelope.length === 0) return [{ time: from, value }];
  const inner = envelope.flatMap((left, i) => {
    const right = envelope[i + 1];
    const fine = right !== undefined && right.time > left.time && !isShort(left, right, taper);
    const pieces = fine
      ? Array.from({ length: PIECES - 1 }, (_, k) => left.time + ((k + 1) * (right.time - left.time)) / PIECES)
      : [];
    return [left, ...pieces.map((time) => ({ time, value: evaluateEnvelope(envelope, time) }))];
  });
  return [
    { time: from, value: evaluateEnvelope(envelope, from) },
    ...inner.filter(({ time }) => time > from && time < to).map(({ time, value: raw }) => ({ time, value: raw })),
    { time: to, value: evaluateBefore(envelope, to) },
  ];
}

function isShort(left: Breakpoint, right: Breakpoint, taper: Taper): boolean {
  return left.curve === undefined && Math.abs(taper.toUnit(right.value) - taper.toUnit(left.value)) <= LARGEST_STEP;
}

function sum(ride: Envelope<Decibels>, base: Envelope<RawValue>, taper: Taper): Breakpoint<Decibels>[] {
  const silence = taper.toUnit(taper.minimum);
  const at = (time: Beats, value: (points: Envelope, time: Beats) => number): Breakpoint => {
    const under = taper.toUnit(value(base, time));
    return { time, value: under <= silence ? silence : under + value(ride, time) };
  };
  const times = [...new Set([...ride, ...base].map(({ time }) => time))].sort((a, b) => a - b);
  return times.flatMap((time) => {
    const before = at(time, evaluateBefore);
    const after = at(time, evaluateEnvelope);
    return before.value === after.value ? [after] : [before, after];
  });
}
