import { SAME_TIME } from "#src/curve/breakpoint-count.ts";
import { bezierAt } from "#src/dsp/bezier.ts";
import { CURVE_TOLERANCE } from "#src/knowledge/curve-tolerances.ts";
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
  const pieces: Breakpoint[] = [];
  for (let i = 0; i < points.length; i++) {
    const { time, value, curve } = points[i]!;
    pieces.push({ time, value });
    const next = points[i + 1];
    if (next === undefined || next.time - time <= EDGE || next.value === value) continue;
    const length = next.time - time;
    for (const { x, drawn } of placesIn(value, next.value, curve))
      pieces.push({ time: time + length * x, value: drawn });
  }
  return pieces;
}

/** The curve itself: lines that are straight in the drawn value. */
export function identity(drawn: number): number {
  return drawn;
}

const EDGE = Math.max(SAME_TIME, CURVE_TOLERANCE.edge);

interface Place {
  readonly x: number;
  readonly drawn: number;
}

/** Places in a segment's unit square, both ends with it. */
interface Samples {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** The places of a segment's pieces; found once for all segments that are the same. */
function segmentPlaces(tolerance: number, domains: readonly LineDomain[]) {
  const known = new Map<number, Map<number, (readonly Place[])[]>>();
  const bends = numberedBends();
  const samples = segmentSamples();
  const evenLines = domains.every((domain) => domain === identity);
  return (left: number, right: number, curve: BezierHandles | undefined): readonly Place[] => {
    if (curve === undefined && evenLines) return NOWHERE;
    const bend = curve === undefined ? STRAIGHT : bends(curve);
    const fromLeft = known.get(left) ?? new Map<number, (readonly Place[])[]>();
    const toRight = fromLeft.get(right) ?? [];
    const made = toRight[bend];
    if (made !== undefined) return made;
    const looks = samples(curve, bend, Math.abs(right - left) / tolerance);
    const places = between(left, right, looks, { tolerance, domains });
    toRight[bend] = places;
    known.set(left, fromLeft.set(right, toRight));
    return places;
  };
}

const NOWHERE: readonly Place[] = [];
const STRAIGHT = 0;

/** A number from 1 for every bend, the same for bends with the same handles. */
function numberedBends(): (curve: BezierHandles) => number {
  const byObject = new Map<BezierHandles, number>();
  const byHandles = new Map<string, number>();
  return (curve) => {
    const seen = byObject.get(curve);
    if (seen !== undefined) return seen;
    const handles = `${curve.x1},${curve.y1},${curve.x2},${curve.y2}`;
    const bend = byHandles.get(handles) ?? byHandles.size + 1;
    byHandles.set(handles, bend);
    byObject.set(curve, bend);
    return bend;
  };
}

/**
 * Looks at a segment: for a straight one as many as it is tolerances high, for a bend, closer together at both ends where
 * Live's bends are steepest, half as many; inside these bounds.
 */
const LOOKS = { straight: { each: 1, least: 4 }, bent: { each: 2, least: 32 } } as const;
const MOST_LOOKS = 256;

/** Looks at a segment that is `height` tolerances high; the same for the same bend. */
function segmentSamples() {
  const known = new Map<number, Samples>();
  return (curve: BezierHandles | undefined, bend: number, height: number): Samples => {
    const { each, least } = curve === undefined ? LOOKS.straight : LOOKS.bent;
    const looks = Math.min(MOST_LOOKS, Math.max(least, Math.ceil(height / each)));
    const key = bend * (MOST_LOOKS + 1) + looks;
    const samples = known.get(key) ?? samplesOf(curve, looks);
    known.set(key, samples);
    return samples;
  };
}

function samplesOf(curve: BezierHandles | undefined, looks: number): Samples {
  const x = Array.from({ length: looks + 1 }, (_, k) =>
    curve === undefined ? k / looks : (1 - Math.cos((Math.PI * k) / looks)) / 2,
  );
  return { x, y: curve === undefined ? x : x.map((place) => bezierAt(curve, place)) };
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
  readonly middle: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/**
 * The farthest look that a line from `from` can end at without leaving a corridor on its way: its slope must be one that every
 * look before it allows. Looks are taken as long as any slope is left.
 */
function reach(x: readonly number[], corridors: readonly Corridor[], from: number): number {
  const slopes = corridors.map(({ middle, low, high }) => ({ middle, low, high, ...ANY_SLOPE }));
  let best = from + 1;
  for (let k = from + 1, open = true; k < x.length && open; k++) {
    const length = x[k]! - x[from]!;
    let ends = true;
    for (const each of slopes) {
      const start = each.middle[from]!;
      const slope = (each.middle[k]! - start) / length;
      ends = ends && slope >= each.least && slope <= each.most;
      each.least = Math.max(each.least, (each.low[k]! - start) / length);
      each.most = Math.min(each.most, (each.high[k]! - start) / length);
      open = open && each.least <= each.most;
    }
    if (ends) best = k;
  }
  return best;
}

const ANY_SLOPE = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
