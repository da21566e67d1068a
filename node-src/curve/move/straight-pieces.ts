import { SAME_TIME } from "#src/curve/breakpoint-count.ts";
import { bezierAt } from "#src/dsp/bezier.ts";
import { MOVE_TOLERANCE } from "#src/knowledge/move-tolerances.ts";
import type { BezierHandles, Breakpoint, Envelope } from "#src/model/envelope.ts";

/** A rising function of the drawn value in which a host may draw the line between two breakpoints straight. */
export type LineDomain = (drawn: number) => number;

/**
 * A curve as straight pieces that stay within `tolerance` of it in the drawn value, in whichever of the `domains` the lines
 * between them are straight.
 *
 * Shape: every point stays, at its time, without its bend; between two of them as few more as reach as far as they can, all
 * on the curve, so that no value leaves what the segment covers. Equal segments get equal pieces: a pattern does not drift.
 * Edge: steps, and segments shorter than an edge (10 ms at 120 bpm), are one straight line.
 * @throws RangeError unless the tolerance is above 0.
 */
export function straightPieces(
  points: Envelope,
  tolerance: number,
  domains: readonly LineDomain[] = [identity],
): Breakpoint[] {
  if (!(tolerance > 0)) throw new RangeError("straightPieces: the tolerance must be above 0");
  const placesIn = segmentPlaces(tolerance, domains);
  return points.flatMap(({ time, value, curve }, i) => {
    const next = points[i + 1];
    const point = { time, value };
    if (next === undefined || next.time - time <= EDGE || next.value === value) return [point];
    const length = next.time - time;
    const places = placesIn(value, next.value, curve);
    return [point, ...places.map(({ x, drawn }) => ({ time: time + length * x, value: drawn }))];
  });
}

/** The curve itself: lines that are straight in the drawn value. */
export function identity(drawn: number): number {
  return drawn;
}

const EDGE = Math.max(SAME_TIME, MOVE_TOLERANCE.edge);

interface Place {
  readonly x: number;
  readonly drawn: number;
}

/** Places in a segment's unit square, both ends with it. */
interface Samples {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The places of a segment's pieces; the same for the same segment. */
function segmentPlaces(tolerance: number, domains: readonly LineDomain[]) {
  const known = new Map<string, readonly Place[]>();
  const samples = segmentSamples();
  const evenLines = domains.every((domain) => domain === identity);
  return (left: number, right: number, curve: BezierHandles | undefined): readonly Place[] => {
    if (curve === undefined && evenLines) return [];
    const bend = curve === undefined ? "" : `${curve.x1},${curve.y1},${curve.x2},${curve.y2}`;
    const key = `${left},${right},${bend}`;
    const made = known.get(key);
    if (made !== undefined) return made;
    const looks = samples(curve, bend, Math.abs(right - left) / tolerance);
    const places = between(left, right, looks, { tolerance, domains });
    known.set(key, places);
    return places;
  };
}

/**
 * Looks at a segment: for a straight one as many as it is tolerances high, for a bend, closer together at both ends where
 * Live's bends are steepest, a third; inside these bounds.
 */
const LOOKS = { straight: { each: 1, least: 4, most: 256 }, bent: { each: 3, least: 64, most: 256 } } as const;

/** Looks at a segment that is `height` tolerances high; the same for the same bend. */
function segmentSamples() {
  const known = new Map<string, Samples>();
  return (curve: BezierHandles | undefined, bend: string, height: number): Samples => {
    const { each, least, most } = curve === undefined ? LOOKS.straight : LOOKS.bent;
    const looks = Math.min(most, Math.max(least, Math.ceil(height / each)));
    const key = `${looks},${bend}`;
    const samples = known.get(key) ?? samplesOf(curve, looks);
    known.set(key, samples);
    return samples;
  };
}

function samplesOf(curve: BezierHandles | undefined, looks: number): Samples {
  const places = Array.from({ length: looks + 1 }, (_, k) =>
    curve === undefined ? k / looks : (1 - Math.cos((Math.PI * k) / looks)) / 2,
  );
  const x = Float64Array.from(places);
  return { x, y: x.map((place) => (curve === undefined ? place : bezierAt(curve, place))) };
}

/** The places between two values where one straight piece ends and the next begins. */
function between(
  left: number,
  right: number,
  { x, y }: Samples,
  { tolerance, domains }: { readonly tolerance: number; readonly domains: readonly LineDomain[] },
): Place[] {
  const drawn = y.map((height) => left + (right - left) * height);
  const corridors = domains.map((domain) => ({
    middle: drawn.map(domain),
    low: drawn.map((value) => domain(value - tolerance)),
    high: drawn.map((value) => domain(value + tolerance)),
  }));
  const last = x.length - 1;
  const places: Place[] = [];
  for (let from = reach(x, corridors, 0); from < last; from = reach(x, corridors, from))
    places.push({ x: x[from]!, drawn: drawn[from]! });
  return places;
}

/** What a line may pass through at every look, in one domain. */
interface Corridor {
  readonly middle: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The farthest look that a line from `from` can end at without leaving a corridor on its way. */
function reach(x: Float64Array, corridors: readonly Corridor[], from: number): number {
  let farthest = x.length;
  let common: Uint8Array | null = null;
  for (const corridor of corridors) {
    const ends = lineEnds(x, corridor, from);
    common = common === null ? ends : common.map((may, k) => may & ends[k]!);
    farthest = Math.min(farthest, ends.length);
  }
  let best = from + 1;
  for (let k = from + 1; k < farthest; k++) if (common?.[k] === 1) best = k;
  return best;
}

/** For every look, whether a line from `from` may end there: it must stay inside the slopes that all looks before it allow. */
function lineEnds(x: Float64Array, { middle, low, high }: Corridor, from: number): Uint8Array {
  const may = new Uint8Array(x.length);
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  for (let k = from + 1; k < x.length && least <= most; k++) {
    const length = x[k]! - x[from]!;
    const slope = (middle[k]! - middle[from]!) / length;
    if (slope >= least && slope <= most) may[k] = 1;
    least = Math.max(least, (low[k]! - middle[from]!) / length);
    most = Math.min(most, (high[k]! - middle[from]!) / length);
  }
  return may;
}
