import { bezierAt } from "#src/dsp/bezier.ts";
import type { Breakpoint, Envelope, StraightEnvelope, StraightPoint } from "#src/model/envelope.ts";
import type { RawValue } from "#src/model/units.ts";

/** The envelope without bends: a bent segment becomes short straight ones. Straight segments stay as they are, so that a second time changes nothing. */
export function straightened(points: Envelope<RawValue>): StraightEnvelope<RawValue> {
  return points.flatMap((point, index) => pieces(point, points[index + 1]));
}

/** Pieces of a bent segment. Source: house taste; a bend as Live draws them is followed within 2 % of its height. */
const PIECES = 16;

function pieces({ time, value, curve }: Breakpoint<RawValue>, next: Breakpoint<RawValue> | undefined): StraightPoint[] {
  if (curve === undefined || next === undefined || next.time <= time) return [{ time, value }];
  return Array.from({ length: PIECES }, (_, index) => {
    const x = index / PIECES;
    const height = index === 0 ? 0 : bezierAt(curve, x);
    return { time: time + (next.time - time) * x, value: value + (next.value - value) * height };
  });
}
